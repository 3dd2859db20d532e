package org.restoration.evaluation.methods.imputation;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * Puts values in the place of missing ones. What is put there was not measured: every result says which cells and how large a share they
 * are. The engine of restoration evaluation never imputes; this is for methods that cannot work with gaps.
 */
public sealed interface Imputation
        permits ColumnMean, ColumnMedian, GroupMean, GroupMedian, LinearInTime, NearestNeighbors, ProfileMean {

    /** How the field calls it. */
    String name();

    /** The matrix with gaps filled; a gap for which nothing follows stays one. */
    Imputed impute(DecisionMatrix matrix);
}
