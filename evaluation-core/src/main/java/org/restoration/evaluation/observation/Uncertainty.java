package org.restoration.evaluation.observation;

/** How uncertain one observed value is, in the unit of the value. */
public sealed interface Uncertainty
        permits Uncertainty.None, Uncertainty.Standard, Uncertainty.Interval, Uncertainty.Replicates {

    /** Nothing is known about it; not the same as certain. */
    None UNKNOWN = new None();

    /** Nothing is known about it; not the same as certain. */
    record None() implements Uncertainty {}

    /**
     * A standard uncertainty.
     *
     * @param u one standard deviation of the value, at least 0
     */
    record Standard(double u) implements Uncertainty {
        /** Checks the range. */
        public Standard {
            if (!(u >= 0) || Double.isInfinite(u)) {
                throw new IllegalArgumentException("standard uncertainty must be finite and at least 0: got " + u);
            }
        }
    }

    /**
     * An interval that holds the value with a stated coverage.
     *
     * @param low lower end
     * @param high upper end
     * @param coverage probability that the interval holds the true value, above 0 and below 1 (or 1 for certain limits)
     */
    record Interval(double low, double high, double coverage) implements Uncertainty {
        /** Checks the order and the coverage. */
        public Interval {
            if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException(
                        "uncertainty interval must be finite with low at most high: got [" + low + ", " + high + "]");
            }
            if (!(coverage > 0 && coverage <= 1)) {
                throw new IllegalArgumentException(
                        "coverage of an uncertainty interval must be above 0 and at most 1: got " + coverage);
            }
        }
    }

    /**
     * The value is the mean of replicates.
     *
     * @param standardDeviation sample standard deviation of the replicates (n − 1), at least 0
     * @param n number of replicates, at least 2
     */
    record Replicates(double standardDeviation, int n) implements Uncertainty {
        /** Checks the ranges. */
        public Replicates {
            if (!(standardDeviation >= 0) || Double.isInfinite(standardDeviation)) {
                throw new IllegalArgumentException(
                        "standard deviation of replicates must be finite and at least 0: got " + standardDeviation);
            }
            if (n < 2) {
                throw new IllegalArgumentException("number of replicates must be at least 2: got " + n);
            }
        }
    }
}
