package org.restoration.evaluation.derived;

import org.restoration.evaluation.internal.math.SampleStatistics;

/**
 * The single-factor index and the comprehensive index of Nemerow (Nemerow 1974, Scientific Stream Pollution Analysis), as used by
 * HJ/T 166-2004, 12.2.
 */
public final class PollutionIndex {

    private PollutionIndex() {}

    /**
     * P = C / S: above 1 the limit is exceeded. NaN for a missing input.
     *
     * @param concentration C, at least 0
     * @param limit S in the same unit, above 0
     */
    public static double singleFactor(double concentration, double limit) {
        if (concentration < 0) {
            throw new IllegalArgumentException("concentration must be at least 0: got " + concentration);
        }
        if (limit <= 0) {
            throw new IllegalArgumentException("limit of a single-factor index must be above 0: got " + limit);
        }
        return concentration / limit;
    }

    /**
     * P = √((mean(P_i)² + max(P_i)²) / 2): between the mean and the maximum of the single-factor indices, so that one bad metal
     * is not averaged away. NaN if one of them is missing.
     *
     * @param singleFactors P_i, at least one, each at least 0
     */
    public static double nemerow(double... singleFactors) {
        if (singleFactors.length == 0) {
            throw new IllegalArgumentException("Nemerow index must have at least one single-factor index: got none");
        }
        double max = 0;
        for (double factor : singleFactors) {
            if (factor < 0) {
                throw new IllegalArgumentException("single-factor index must be at least 0: got " + factor);
            }
            max = Math.max(max, factor);
        }
        double mean = SampleStatistics.mean(singleFactors);
        return Math.sqrt((mean * mean + max * max) / 2);
    }
}
