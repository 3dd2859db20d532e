package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * The sigmoid of soil quality indices: {@code 1 / (1 + (x / midpoint)^−exponent)}, S-shaped over the logarithm of the number.
 * Numbers of 0 and below get the limit at 0: score 0 where more is better, 1 where less is better.
 *
 * <p>Usual exponents are 2.5 (more is better) and −2.5 (less is better), with the mean of the reference as midpoint: Andrews,
 * Karlen and Mitchell 2002, <a href="https://doi.org/10.1016/S0167-8809(01)00174-8">doi:10.1016/S0167-8809(01)00174-8</a>
 * (constants as recalled, not checked against the paper).
 *
 * @param midpoint the number that scores 0.5, positive and finite
 * @param exponent how sharply the score turns at the midpoint; finite, not 0, negative where less is better
 */
public record LogLogistic(double midpoint, double exponent) implements ValueFunction {

    /** Checks midpoint and exponent. */
    public LogLogistic {
        if (!(midpoint > 0) || !Double.isFinite(midpoint)) {
            throw new IllegalArgumentException(
                    "midpoint of a log-logistic must be positive and finite: got " + midpoint);
        }
        if (!Double.isFinite(exponent) || exponent == 0) {
            throw new IllegalArgumentException("exponent of a log-logistic must be finite and not 0: got " + exponent);
        }
    }

    @Override
    public double score(double input) {
        return 1 / (1 + StrictMath.pow(Math.max(0.0, input) / midpoint, -exponent));
    }

    @Override
    public ValueRange attainable() {
        return Scores.UNIT;
    }

    @Override
    public Direction direction() {
        return exponent > 0 ? Direction.BENEFIT : Direction.COST;
    }
}
