/** Weights that follow from the data of a set of alternatives. */
package org.restoration.evaluation.methods.weighting.objective;
