package org.restoration.evaluation.internal.math;

import java.util.Arrays;

/**
 * Quantiles of a sample, type R-7: linear interpolation between the order statistics around (n − 1)·p, counted from 0. It is the
 * default of R and NumPy and definition 7 of Hyndman and Fan (1996), <a
 * href="https://doi.org/10.1080/00031305.1996.10473566">doi:10.1080/00031305.1996.10473566</a>.
 */
public final class Quantile {

    private Quantile() {}

    /**
     * The quantile of type R-7. Does not change the values given.
     *
     * @param values the sample in any order
     * @param p the share below the quantile, from 0 (the minimum) to 1 (the maximum)
     * @return the quantile; NaN for no values
     */
    public static double r7(double[] values, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p of a quantile must be from 0 to 1: got " + p);
        }
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        double fraction = position - below;
        if (fraction == 0) {
            return sorted[below];
        }
        return sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
    }
}
