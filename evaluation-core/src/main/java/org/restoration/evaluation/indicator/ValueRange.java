package org.restoration.evaluation.indicator;

/**
 * A closed range of values; either end may be infinite.
 *
 * @param low least value, {@code -Infinity} for none
 * @param high greatest value, {@code +Infinity} for none
 */
public record ValueRange(double low, double high) {

    /** Every number. */
    public static final ValueRange ALL = new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Checks that the range is not empty. */
    public ValueRange {
        if (!(low <= high)) {
            throw new IllegalArgumentException("range must have low at most high: got [" + low + ", " + high + "]");
        }
    }

    /** Whether a value lies in the range, ends included; false for NaN. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    @Override
    public String toString() {
        return "[" + low + ", " + high + "]";
    }
}
