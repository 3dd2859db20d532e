package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Z-score: {@code (x − mean) / s}, and {@code (mean − x) / s} for a cost that is turned round, so that every column has mean 0 and
 * standard deviation 1. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>, section 5. Another mean and deviation are a
 * {@link Rescaled} one.
 *
 * <p>A constant column, or a single value, is not divided: it becomes 0, or stays as it is if it is not centered.
 *
 * @param orientation whether costs are turned round
 * @param spread what the squares of the deviation are divided by
 * @param centered whether the mean is subtracted
 * @param scaled whether the deviation divides
 */
public record ZScore(Orientation orientation, Spread spread, boolean centered, boolean scaled)
        implements FittingNormalization {

    /** Checks that orientation and spread are given. */
    public ZScore {
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(spread, "spread");
    }

    /** Centered and scaled by the sample's deviation, costs turned round. */
    public static ZScore oriented() {
        return new ZScore(Orientation.ORIENTED, Spread.SAMPLE, true, true);
    }

    @Override
    public String name() {
        return "z-score";
    }

    /** The function says the same as the formula, but is rounded at the size of the mean, not of the deviation. */
    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        double origin = origin(column);
        double unit = unit(column);
        double end = turned ? origin - unit : origin + unit;
        return column.summary().constant() || end == origin
                ? Optional.empty()
                : Optional.of(new Goalposts(origin, end, Extension.EXTEND));
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, orientation, name());
        double origin = origin(column);
        double unit = turned ? -unit(column) : unit(column);
        return column.mapped(value -> (value - origin) / unit, Turning.direction(turned, column));
    }

    @Override
    public double otherwise(boolean turned) {
        return 0;
    }

    private double origin(Column column) {
        Summary summary = column.summary();
        return !centered ? 0 : summary.constant() ? summary.least() : summary.mean();
    }

    private double unit(Column column) {
        double deviation = scaled ? spread.deviation(column) : 0;
        return deviation > 0 ? deviation : 1;
    }
}
