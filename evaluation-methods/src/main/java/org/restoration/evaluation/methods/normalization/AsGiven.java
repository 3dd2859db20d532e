package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** No normalization: the matrix is used as given, and its directions stay. */
public record AsGiven() implements RelativeNormalization {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        return matrix;
    }
}
