/** From the text of a cell to what it says: numbers, days, words, units, quantities, indicators. Not for others. */
package org.restoration.evaluation.files.internal.cell;
