package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * An S-shaped curve: {@code 1 / (1 + exp(−steepness · (x − midpoint)))}. It approaches 0 and 1.
 *
 * @param midpoint the number that scores 0.5, finite
 * @param steepness four times the slope at the midpoint, per unit of the input; finite, not 0, negative where less is better
 */
public record Logistic(double midpoint, double steepness) implements ValueFunction {

    /** Checks that midpoint and steepness are finite and the curve is not flat. */
    public Logistic {
        if (!Double.isFinite(midpoint)) {
            throw new IllegalArgumentException("midpoint of a logistic must be finite: got " + midpoint);
        }
        if (!Double.isFinite(steepness) || steepness == 0) {
            throw new IllegalArgumentException("steepness of a logistic must be finite and not 0: got " + steepness);
        }
        midpoint += 0.0;
    }

    @Override
    public double score(double input) {
        return 1 / (1 + StrictMath.exp(-steepness * (input - midpoint)));
    }

    @Override
    public ValueRange attainable() {
        return Scores.UNIT;
    }

    @Override
    public Direction direction() {
        return steepness > 0 ? Direction.BENEFIT : Direction.COST;
    }
}
