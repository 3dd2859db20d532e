/** Indices computed from other values: pure formulas, each with its source, and the derivations that a profile declares. */
package org.restoration.evaluation.derived;
