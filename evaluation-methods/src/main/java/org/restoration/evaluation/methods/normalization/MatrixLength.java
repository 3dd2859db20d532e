package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * Division by the Euclidean length of the whole matrix, {@code x / √ΣΣx²}. Directions stay, and so do the proportions of the columns: where
 * they have units of their own, the unit decides what counts. No paper recommends it to us; it is here because programs do it, so that
 * their results can be reproduced by name. {@link VectorLength} divides each column by its own length.
 *
 * <p>A matrix of zeros stays one.
 */
public record MatrixLength() implements RelativeNormalization {

    @Override
    public String name() {
        return "length of the matrix";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        CompensatedSum squares = new CompensatedSum();
        for (Column column : matrix.columns()) {
            squares.add(column.summary().sumOfSquares());
        }
        double length = Math.sqrt(squares.value());
        return length > 0 ? matrix.map(column -> column.mapped(value -> value / length, column.direction())) : matrix;
    }
}
