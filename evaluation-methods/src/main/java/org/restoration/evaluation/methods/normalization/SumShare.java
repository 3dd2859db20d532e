package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Sum normalization: the share of a value in the total, {@code x / Σx}, and {@code (1/x) / Σ(1/x)} for a cost that is turned round, so
 * that every column sums to 1. Jahan and Edwards 2015, <a
 * href="https://doi.org/10.1016/j.matdes.2014.09.022">doi:10.1016/j.matdes.2014.09.022</a>.
 *
 * <p>A column of zeros that is not turned stays one. Otherwise the sum, and every cost that is turned round, must be positive.
 *
 * @param orientation whether costs are turned round
 */
public record SumShare(Orientation orientation) implements ColumnNormalization {

    /** Checks that the orientation is given. */
    public SumShare {
        Objects.requireNonNull(orientation, "orientation");
    }

    @Override
    public String name() {
        return "sum";
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, orientation, name());
        if (turned) {
            Refusal.unless(
                    value -> value > 0,
                    "positive",
                    column,
                    name(),
                    "Maybe add a value to zeros, or push negatives, first");
            double sum = column.sum(value -> 1 / value);
            return column.mapped(value -> 1 / value / sum, Turning.direction(true, column));
        }
        double sum = column.summary().sum();
        if (sum == 0 && column.summary().constant()) {
            return column.mapped(value -> 0, column.direction());
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("sum of " + column.code() + " must be positive for " + name()
                    + " normalization: got " + sum + "\nMaybe push negatives first");
        }
        return column.mapped(value -> value / sum, column.direction());
    }
}
