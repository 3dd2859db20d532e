/** Weights that follow from the judgements of people. */
package org.restoration.evaluation.methods.weighting.subjective;
