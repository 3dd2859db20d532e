package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.Column;

/**
 * Linear ratio to the best value: {@code x / max}, and {@code min / x} for a cost. The ratio to the ideal of MARCOS is the same. Jahan
 * and Edwards 2015, <a href="https://doi.org/10.1016/j.matdes.2014.09.022">doi:10.1016/j.matdes.2014.09.022</a>.
 *
 * <p>In [0, 1] where no value is negative. A benefit whose greatest value is 0 becomes 0. A cost whose least value is 0 becomes 0
 * everywhere, at that value too, as the ratio to nothing tells nothing: add a value to zeros first where it should count. No cost may
 * be negative, and the greatest value of a benefit may not be negative either.
 */
public record LinearRatio() implements ColumnNormalization {

    @Override
    public String name() {
        return "linear ratio";
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, Orientation.ORIENTED, name());
        if (turned) {
            Refusal.unless(value -> value >= 0, "at least 0", column, name(), "Maybe push negatives first");
            double least = column.summary().least();
            return column.mapped(value -> value == 0 ? 0 : least / value, Turning.direction(true, column));
        }
        Refusal.unlessGreatestIsPositive(column, name());
        double greatest = column.summary().greatest();
        return column.mapped(value -> greatest == 0 ? 0 : value / greatest, column.direction());
    }
}
