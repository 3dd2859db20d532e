package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * Scores the value as a share of the value that the reference has.
 *
 * @param shape scores the ratio, 1 at the reference; must score a plain number itself
 */
public record RatioToReference(ValueFunction shape) implements ValueFunction {

    /** Checks the shape. */
    public RatioToReference {
        Wrapped.check("a ratio to reference", shape);
    }

    @Override
    public double score(double input) {
        return shape.score(input);
    }

    @Override
    public void scores(double[] input, int from, int to, double[] out) {
        shape.scores(input, from, to, out);
    }

    @Override
    public ValueRange attainable() {
        return shape.attainable();
    }

    @Override
    public Direction direction() {
        return shape.direction();
    }

    @Override
    public Input input() {
        return Input.RATIO_TO_REFERENCE;
    }
}
