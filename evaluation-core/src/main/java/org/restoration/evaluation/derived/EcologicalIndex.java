package org.restoration.evaluation.derived;

/**
 * The ecological index EI of HJ 192-2015. It is made for counties and is context only: it never enters a graded index. Its
 * coefficients are known from public code (secondary); that code rounds the five indices to one decimal first, this one does not.
 */
public final class EcologicalIndex {

    private EcologicalIndex() {}

    /**
     * 0.35·biological richness + 0.25·vegetation + 0.15·water + 0.15·(100 − land stress) + 0.10·(100 − pollution load), all on 0
     * to 100.
     */
    public static double value(
            double biologicalRichness,
            double vegetationCover,
            double waterNetwork,
            double landStress,
            double pollutionLoad) {
        return 0.35 * biologicalRichness
                + 0.25 * vegetationCover
                + 0.15 * waterNetwork
                + 0.15 * (100 - landStress)
                + 0.10 * (100 - pollutionLoad);
    }

    /**
     * The index under an environment restriction of level 2 or 3, which takes it below the lower limit of its grade (from 75, 55,
     * 35, 20); level 3 takes the best grade down by two.
     *
     * @param value an index from 0 to 100
     * @param level 1 (no restriction), 2 or 3
     */
    public static double restricted(double value, int level) {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("level of environment restriction must be 1, 2 or 3: got " + level);
        }
        if (level == 1 || value < 20) {
            return value;
        }
        if (value < 35) {
            return 19.9;
        }
        if (value < 55) {
            return 34.9;
        }
        return value < 75 || level == 3 ? 54.9 : 74.9;
    }
}
