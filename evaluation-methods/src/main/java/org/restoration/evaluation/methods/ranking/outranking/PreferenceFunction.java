package org.restoration.evaluation.methods.ranking.outranking;

/**
 * How much one alternative is preferred to another on one indicator, from how much better its value is: 0 for not at all, 1 for strictly.
 * The six forms of Brans and Vincke 1985, <a href="https://doi.org/10.1287/mnsc.31.6.647">doi:10.1287/mnsc.31.6.647</a>; thresholds are in
 * the unit of the indicator.
 */
public sealed interface PreferenceFunction permits PiecewisePreference, GaussianPreference {

    /** Any advantage is strict preference (type I). */
    static PreferenceFunction usual() {
        return new PiecewisePreference(0, 0, PiecewisePreference.Between.HALF);
    }

    /**
     * An advantage above q is strict preference (type II).
     *
     * @param indifference q, at least 0
     */
    static PreferenceFunction uShape(double indifference) {
        return new PiecewisePreference(indifference, indifference, PiecewisePreference.Between.HALF);
    }

    /**
     * Preference grows in proportion to the advantage up to p (type III).
     *
     * @param preference p, above 0
     */
    static PreferenceFunction vShape(double preference) {
        return linear(0, preference);
    }

    /**
     * An advantage above q is half, above p strict preference (type IV).
     *
     * @param indifference q, at least 0
     * @param preference p, at least q
     */
    static PreferenceFunction level(double indifference, double preference) {
        return new PiecewisePreference(indifference, preference, PiecewisePreference.Between.HALF);
    }

    /**
     * Preference grows linearly from an advantage of q to one of p (type V, V-shape with indifference).
     *
     * @param indifference q, at least 0
     * @param preference p, at least q; if equal, an advantage above it is strict preference
     */
    static PreferenceFunction linear(double indifference, double preference) {
        return new PiecewisePreference(indifference, preference, PiecewisePreference.Between.RAMP);
    }

    /**
     * Preference is {@code 1 − exp(−d² / 2s²)} (type VI).
     *
     * @param spread s, above 0
     */
    static PreferenceFunction gaussian(double spread) {
        return new GaussianPreference(spread);
    }

    /**
     * The preference that an advantage makes.
     *
     * @param advantage how much better the value is; negative if it is worse
     * @return in [0, 1], 0 for no advantage
     */
    double of(double advantage);
}
