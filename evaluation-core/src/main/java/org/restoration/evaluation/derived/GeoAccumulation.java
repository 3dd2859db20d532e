package org.restoration.evaluation.derived;

/** The geo-accumulation index of Müller (1969, GeoJournal 2:108–118). */
public final class GeoAccumulation {

    private static final double LN_2 = StrictMath.log(2);

    private GeoAccumulation() {}

    /**
     * log₂(C / (1.5·B)); the factor 1.5 allows for natural variation of the background. Negative infinity for a concentration of
     * 0, NaN for a missing input.
     *
     * @param concentration C, at least 0
     * @param background B in the same unit, above 0
     */
    public static double index(double concentration, double background) {
        if (concentration < 0) {
            throw new IllegalArgumentException("concentration must be at least 0: got " + concentration);
        }
        if (background <= 0) {
            throw new IllegalArgumentException(
                    "background of a geo-accumulation index must be above 0: got " + background);
        }
        return StrictMath.log(concentration / (1.5 * background)) / LN_2;
    }

    /**
     * Müller's class, from 0 (unpolluted, at most 0) over 1 (above 0, at most 1) to 6 (above 5).
     *
     * @param index a geo-accumulation index, not NaN
     */
    public static int classOf(double index) {
        if (Double.isNaN(index)) {
            throw new IllegalArgumentException("geo-accumulation index must be a number to have a class: got NaN");
        }
        return (int) Math.max(0, Math.min(6, Math.ceil(index)));
    }
}
