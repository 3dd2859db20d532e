package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.Objects;

/**
 * A value whose natural logarithm is normally distributed.
 *
 * @param logarithm the logarithm
 */
public record LogNormalValue(NormalValue logarithm) implements UncertainValue {

    /** Checks that the logarithm is given. */
    public LogNormalValue {
        Objects.requireNonNull(logarithm, "logarithm");
    }

    @Override
    public double quantile(double probability) {
        return StrictMath.exp(logarithm.quantile(probability));
    }
}
