package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * A range of values and the part of it that is ideal, as the reference ideal method has them.
 *
 * @param range all values that may occur, finite
 * @param ideal the ideal ones, within the range
 */
public record IdealRange(ValueRange range, ValueRange ideal) {

    /** Checks that the range is finite and holds the ideal. */
    public IdealRange {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(ideal, "ideal");
        if (!Double.isFinite(range.low()) || !Double.isFinite(range.high())) {
            throw new IllegalArgumentException("range around an ideal must be finite: got " + range);
        }
        if (!(range.low() <= ideal.low() && ideal.high() <= range.high())) {
            throw new IllegalArgumentException("ideal must lie within " + range + ": got " + ideal);
        }
    }

    /** From the least and greatest value and the ends of the ideal. */
    public static IdealRange of(double least, double greatest, double idealLow, double idealHigh) {
        return new IdealRange(new ValueRange(least, greatest), new ValueRange(idealLow, idealHigh));
    }

    /**
     * How ideal a value is: 1 within the ideal, falling in a straight line to 0 at the ends of the range.
     *
     * @throws IllegalArgumentException if the value is outside the range
     */
    public double score(double value) {
        if (value < range.low() || value > range.high()) {
            throw new IllegalArgumentException("value must lie within " + range + ": got " + value);
        }
        if (value < ideal.low()) {
            return 1 - (ideal.low() - value) / (ideal.low() - range.low());
        }
        if (value > ideal.high()) {
            return 1 - (value - ideal.high()) / (range.high() - ideal.high());
        }
        return 1;
    }
}
