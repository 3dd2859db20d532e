package org.restoration.evaluation.derived;

import org.restoration.evaluation.internal.math.CompensatedSum;

/**
 * The potential ecological risk of Hakanson (1980), <a
 * href="https://doi.org/10.1016/0043-1354(80)90143-8">doi:10.1016/0043-1354(80)90143-8</a>. Made for lake sediments; its use for
 * soils is common practice, not part of the paper.
 */
public final class HakansonRisk {

    private HakansonRisk() {}

    /**
     * Er = Tr · C / B of one metal. NaN for a missing input.
     *
     * @param toxicResponse Tr of the metal, above 0
     * @param concentration C, at least 0
     * @param background B in the same unit, above 0
     */
    public static double factor(double toxicResponse, double concentration, double background) {
        if (toxicResponse <= 0) {
            throw new IllegalArgumentException("toxic response factor must be above 0: got " + toxicResponse);
        }
        return toxicResponse * PollutionIndex.singleFactor(concentration, background);
    }

    /** RI = Σ Er over the metals; it grows with their number, so compare only equal sets of metals. NaN if one is missing. */
    public static double index(double... factors) {
        return CompensatedSum.of(factors);
    }
}
