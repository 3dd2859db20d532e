package org.restoration.evaluation.internal.math;

/**
 * Mean and standard deviation of a sample in two passes with compensated sums. The second pass corrects the first, so that the
 * result is as good as the doubles given allow (NIST StRD univariate sets: docs/reference/methods/reduction.md), and the mean of
 * equal values is that value, bit for bit.
 */
public final class SampleStatistics {

    private SampleStatistics() {}

    /** The arithmetic mean; NaN for no values. */
    public static double mean(double[] values) {
        double first = CompensatedSum.of(values) / values.length;
        return first + sumOfDeviations(values, first) / values.length;
    }

    /** The sample standard deviation with n − 1 degrees of freedom; NaN for fewer than two values. */
    public static double standardDeviation(double[] values) {
        int n = values.length;
        if (n < 2) {
            return Double.NaN;
        }
        double mean = mean(values);
        CompensatedSum squares = new CompensatedSum();
        for (double value : values) {
            squares.add((value - mean) * (value - mean));
        }
        double rest = sumOfDeviations(values, mean);
        return Math.sqrt(Math.max(0.0, squares.value() - rest * rest / n) / (n - 1));
    }

    private static double sumOfDeviations(double[] values, double center) {
        CompensatedSum deviations = new CompensatedSum();
        for (double value : values) {
            deviations.add(value - center);
        }
        return deviations.value();
    }
}
