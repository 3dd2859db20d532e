/** Units of measure: our own subset of UCUM with exact rational conversion, and the strict grammar of numbers. */
package org.restoration.evaluation.unit;
