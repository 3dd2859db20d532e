package org.restoration.evaluation.observation;

/**
 * A two-sided confidence interval of a value, in the unit of the value.
 *
 * @param low lower end, finite
 * @param high upper end, finite, at least the lower one
 * @param level probability that such an interval holds the true value, above 0 and below 1
 */
public record ConfidenceInterval(double low, double high, double level) {

    /** Checks the order and the level. */
    public ConfidenceInterval {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "confidence interval must be finite with low at most high: got [" + low + ", " + high + "]");
        }
        checkLevel(level);
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level of a confidence interval must be above 0 and below 1: got " + level);
        }
    }
}
