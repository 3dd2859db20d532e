package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.Column;

/**
 * Adds a value to every cell of a column that holds a zero, so that a formula may divide by them or take their logarithm. Other columns
 * and all directions stay.
 *
 * <p>The value is a choice of the user and changes ranks; papers rarely say theirs.
 *
 * @param value what is added, positive
 */
public record AddToZero(double value) implements ColumnNormalization {

    /** Checks that the value is positive and finite. */
    public AddToZero {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value added to zeros must be positive and finite: got " + value);
        }
    }

    @Override
    public String name() {
        return "add value to zero";
    }

    @Override
    public Column normalize(Column column) {
        boolean zero = column.sum(cell -> cell == 0 ? 1 : 0) > 0;
        return zero ? column.mapped(cell -> cell + value, column.direction()) : column;
    }
}
