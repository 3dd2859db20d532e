package org.restoration.evaluation.methods.ranking.outranking;

/**
 * A preference that grows as {@code 1 − exp(−d² / 2s²)} with the advantage d.
 *
 * @param spread s, the advantage at which the curve turns, finite and above 0
 */
public record GaussianPreference(double spread) implements PreferenceFunction {

    /** Checks the spread. */
    public GaussianPreference {
        if (!(spread > 0) || Double.isInfinite(spread)) {
            throw new IllegalArgumentException(
                    "spread of a Gaussian preference must be finite and above 0: got " + spread);
        }
    }

    @Override
    public double of(double advantage) {
        if (!(advantage > 0)) {
            return 0;
        }
        double ratio = advantage / spread;
        return 1 - StrictMath.exp(-ratio * ratio / 2);
    }
}
