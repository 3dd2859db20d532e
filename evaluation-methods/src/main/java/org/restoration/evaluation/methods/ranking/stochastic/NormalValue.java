package org.restoration.evaluation.methods.ranking.stochastic;

import org.restoration.evaluation.internal.math.Normal;

/**
 * A normally distributed value.
 *
 * @param mean mean, finite
 * @param deviation standard deviation, finite and at least 0
 */
public record NormalValue(double mean, double deviation) implements UncertainValue {

    /** Checks the parameters. */
    public NormalValue {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("mean of an uncertain value must be finite: got " + mean);
        }
        if (!(deviation >= 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "standard deviation of an uncertain value must be finite and at least 0: got " + deviation);
        }
    }

    @Override
    public double quantile(double probability) {
        return mean + deviation * Normal.quantile(probability);
    }
}
