package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * Growth that levels off: {@code 1 − exp(−x / scale)}, and 0 for numbers below 0. It approaches 1: the score is 0.632 at one
 * scale, 0.950 at three.
 *
 * @param scale the number at which the score is 1 − 1/e, positive and finite
 */
public record Saturation(double scale) implements ValueFunction {

    /** Checks the scale. */
    public Saturation {
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("scale of a saturation must be positive and finite: got " + scale);
        }
    }

    @Override
    public double score(double input) {
        return -StrictMath.expm1(-Math.max(0.0, input) / scale);
    }

    @Override
    public ValueRange attainable() {
        return Scores.UNIT;
    }

    @Override
    public Direction direction() {
        return Direction.BENEFIT;
    }
}
