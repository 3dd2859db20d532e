package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * Subtracts the least value of the whole matrix from every cell if it is negative, so that the least becomes 0. Directions stay. Where
 * columns have units of their own a {@link MinMax} says more.
 */
public record PushNegatives() implements RelativeNormalization {

    @Override
    public String name() {
        return "push negatives";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        double least = 0;
        for (Column column : matrix.columns()) {
            if (column.summary().count() > 0) {
                least = Math.min(least, column.summary().least());
            }
        }
        double pushed = least;
        return pushed < 0 ? matrix.map(column -> column.mapped(value -> value - pushed, column.direction())) : matrix;
    }
}
