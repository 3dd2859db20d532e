/** Treatment of outliers and skewed distributions before normalization, with a record of every cell that changed. */
package org.restoration.evaluation.methods.treatment;
