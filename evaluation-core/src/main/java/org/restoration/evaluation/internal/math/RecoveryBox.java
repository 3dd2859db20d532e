package org.restoration.evaluation.internal.math;

/**
 * The arithmetic of effectiveness R = (C(current) − C(baseline)) / (C(reference) − C(baseline)) over the box of what missing cells
 * may be. R rises with C(current) and is monotone in each of the other two, so its extremes lie at corners of the part of the
 * box where the reference is better than the baseline by more than the resolution.
 */
public final class RecoveryBox {

    /** R is defined for every completion of the missing cells. */
    public static final byte DEFINED = 0;
    /** R is defined for some completions of the missing cells only. */
    public static final byte DEFINED_FOR_SOME = 1;
    /** The baseline was not observed. */
    public static final byte NO_BASELINE = 2;
    /** For no completion is the reference better than the baseline by more than the resolution. */
    public static final byte REFERENCE_NOT_BETTER = 3;

    private RecoveryBox() {}

    /** Whether R is defined at one point: the reference is better by more than the resolution, after rounding to 9 decimals. */
    public static boolean defined(double baseline, double reference, double resolution) {
        return Math.rint((reference - baseline) * 1e9) > Math.rint(resolution * 1e9);
    }

    /** How far R is defined over the box. */
    public static byte definedness(
            double baselineLow, double baselineHigh, double referenceLow, double referenceHigh, double resolution) {
        if (!defined(baselineLow, referenceHigh, resolution)) {
            return REFERENCE_NOT_BETTER;
        }
        return defined(baselineHigh, referenceLow, resolution) ? DEFINED : DEFINED_FOR_SOME;
    }

    /** The least R over the completions for which it is defined; {@code current} is the least condition now. */
    public static double least(
            double current,
            double baselineLow,
            double baselineHigh,
            double referenceLow,
            double referenceHigh,
            double resolution) {
        return extreme(current, baselineLow, baselineHigh, referenceLow, referenceHigh, resolution, -1);
    }

    /** The greatest R over the completions for which it is defined; {@code current} is the greatest condition now. */
    public static double greatest(
            double current,
            double baselineLow,
            double baselineHigh,
            double referenceLow,
            double referenceHigh,
            double resolution) {
        return extreme(current, baselineLow, baselineHigh, referenceLow, referenceHigh, resolution, 1);
    }

    /**
     * The extreme over the corners of the box and, where the resolution cuts a corner off, over the ends of the cut, where the
     * difference of reference and baseline is the resolution itself (or, with resolution 0, nothing: there R is unbounded).
     */
    private static double extreme(
            double current,
            double baselineLow,
            double baselineHigh,
            double referenceLow,
            double referenceHigh,
            double resolution,
            int sign) {
        double best = Double.NaN;
        best = better(best, at(current, baselineLow, referenceLow, resolution), sign);
        best = better(best, at(current, baselineLow, referenceHigh, resolution), sign);
        best = better(best, at(current, baselineHigh, referenceLow, resolution), sign);
        best = better(best, at(current, baselineHigh, referenceHigh, resolution), sign);
        if (!defined(baselineHigh, referenceLow, resolution)) {
            double cutLow = Math.max(baselineLow, referenceLow - resolution);
            double cutHigh = Math.min(baselineHigh, referenceHigh - resolution);
            best = better(best, onCut(current, cutLow, resolution), sign);
            best = better(best, onCut(current, cutHigh, resolution), sign);
        }
        return best;
    }

    private static double at(double current, double baseline, double reference, double resolution) {
        return defined(baseline, reference, resolution) ? (current - baseline) / (reference - baseline) : Double.NaN;
    }

    private static double onCut(double current, double baseline, double resolution) {
        double gain = current - baseline;
        if (resolution > 0) {
            return gain / resolution;
        }
        return gain == 0 ? Double.NaN : gain * Double.POSITIVE_INFINITY;
    }

    private static double better(double best, double candidate, int sign) {
        if (Double.isNaN(best) || sign * candidate > sign * best) {
            return candidate;
        }
        return best;
    }
}
