package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Objects;

/**
 * A preference of 0 up to one threshold and of 1 above another: all forms of PROMETHEE but the Gaussian.
 *
 * @param indifference greatest advantage that counts nothing, finite and at least 0
 * @param preference advantage above which preference is strict, finite and at least the former
 * @param between what holds between the two
 */
public record PiecewisePreference(double indifference, double preference, Between between)
        implements PreferenceFunction {

    /** Checks the thresholds. */
    public PiecewisePreference {
        Objects.requireNonNull(between, "between");
        Thresholds.check(indifference, preference);
    }

    @Override
    public double of(double advantage) {
        if (!(advantage > indifference)) {
            return 0;
        }
        if (advantage > preference) {
            return 1;
        }
        return between == Between.HALF ? 0.5 : (advantage - indifference) / (preference - indifference);
    }

    /** What preference does between the thresholds. */
    public enum Between {
        /** It is a half. */
        HALF,
        /** It grows linearly from 0 to 1. */
        RAMP
    }
}
