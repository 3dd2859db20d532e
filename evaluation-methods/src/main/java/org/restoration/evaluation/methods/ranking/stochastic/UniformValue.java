package org.restoration.evaluation.methods.ranking.stochastic;

/**
 * A value anywhere between two, each as likely.
 *
 * @param least least value, finite
 * @param greatest greatest value, finite and at least the least
 */
public record UniformValue(double least, double greatest) implements UncertainValue {

    /** Checks the limits. */
    public UniformValue {
        if (!(least <= greatest) || !Double.isFinite(least) || !Double.isFinite(greatest)) {
            throw new IllegalArgumentException(
                    "limits of an uncertain value must be finite and in order: got " + least + " and " + greatest);
        }
    }

    @Override
    public double quantile(double probability) {
        return least + (greatest - least) * probability;
    }
}
