package org.restoration.evaluation.methods.normalization;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.internal.math.Quantile;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Robust z-score: {@code (x − median) / (c · MAD)}, where MAD is the median of the absolute distances from the median, and its negative
 * for a cost that is turned round. Half of the values may be outliers without moving it far. Rousseeuw and Croux 1993, <a
 * href="https://doi.org/10.1080/01621459.1993.10476408">doi:10.1080/01621459.1993.10476408</a>.
 *
 * <p>A constant column becomes 0. If more than half of the values are equal the MAD of the others is 0, and the column is refused.
 *
 * @param orientation whether costs are turned round
 * @param consistency the factor c, positive: 1 for the plain MAD, {@link #NORMAL} to estimate the deviation of normal data
 */
public record RobustScore(Orientation orientation, double consistency) implements FittingNormalization {

    /** 1 / Φ⁻¹(3/4), with which the MAD estimates the standard deviation of normal data. */
    public static final double NORMAL = 1.482602218505602;

    /** Checks that the orientation is given and the factor positive. */
    public RobustScore {
        Objects.requireNonNull(orientation, "orientation");
        if (!(consistency > 0) || Double.isInfinite(consistency)) {
            throw new IllegalArgumentException(
                    "consistency of a robust score must be positive and finite: got " + consistency);
        }
    }

    @Override
    public String name() {
        return "robust z-score";
    }

    /** The function says the same as the formula, but is rounded at the size of the median, not of the deviation. */
    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        if (column.summary().constant()) {
            return Optional.empty();
        }
        double[] present = present(column);
        double median = Quantile.r7(present, 0.5);
        double unit = unit(column, present, median);
        return Optional.of(new Goalposts(median, turned ? median - unit : median + unit, Extension.EXTEND));
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, orientation, name());
        if (column.summary().constant()) {
            return column.mapped(value -> otherwise(turned), Turning.direction(turned, column));
        }
        double[] present = present(column);
        double median = Quantile.r7(present, 0.5);
        double unit = turned ? -unit(column, present, median) : unit(column, present, median);
        return column.mapped(value -> (value - median) / unit, Turning.direction(turned, column));
    }

    @Override
    public double otherwise(boolean turned) {
        return 0;
    }

    private static double[] present(Column column) {
        return Arrays.stream(column.toArray())
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private double unit(Column column, double[] present, double median) {
        double[] distances = new double[present.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.abs(present[i] - median);
        }
        double unit = consistency * Quantile.r7(distances, 0.5);
        if (!(unit > 0)) {
            throw new IllegalArgumentException("column " + column.code()
                    + " must not hold one value in more than half of its cells for " + name() + " normalization: got "
                    + median + " in most of them\nMaybe use the z-score");
        }
        return unit;
    }
}
