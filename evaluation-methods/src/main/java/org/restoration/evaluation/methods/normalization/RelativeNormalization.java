package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * Makes the columns of a set of alternatives comparable by looking at the set: another alternative may change every number. What is
 * fitted to a set can be kept and used beyond it, see {@link FittingNormalization#fit}.
 */
public sealed interface RelativeNormalization
        permits AsGiven, ColumnNormalization, DistanceToReference, MatrixLength, PushNegatives, Rescaled {

    /** How the field calls it, such as {@code min–max}. */
    String name();

    /**
     * The matrix with normalized columns.
     *
     * @param matrix the set; a missing value stays missing
     * @throws IllegalArgumentException if a value is outside what the method can work with, or a column is a best range and the
     *     method knows benefits and costs only
     */
    DecisionMatrix normalize(DecisionMatrix matrix);
}
