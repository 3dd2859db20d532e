package org.restoration.evaluation.methods.ranking.stochastic;

/** A value that is known up to a distribution, in the unit of its indicator. */
public sealed interface UncertainValue permits NormalValue, LogNormalValue, UniformValue {

    /**
     * A value that is known.
     *
     * @param value finite
     */
    static UncertainValue exactly(double value) {
        return new UniformValue(value, value);
    }

    /**
     * The value that the uncertain one stays below with a probability.
     *
     * @param probability above 0 and below 1
     */
    double quantile(double probability);
}
