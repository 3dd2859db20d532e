package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * Scores the way gone from baseline to reference, (x − baseline) / (reference − baseline): 0 at the baseline, 1 at the
 * reference, whether the indicator itself has to rise or to fall.
 *
 * <p>Only where effectiveness is not the headline: condition is then already relative to the baseline, and effectiveness says
 * nothing new.
 *
 * @param shape scores the way; it must not fall throughout, and must score a plain number itself
 */
public record BaselineToReference(ValueFunction shape) implements ValueFunction {

    /** Checks the shape. */
    public BaselineToReference {
        Wrapped.check("a way from baseline to reference", shape);
        if (shape.direction() == Direction.COST) {
            throw new IllegalArgumentException("shape of a way from baseline to reference must not fall: got " + shape);
        }
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
        return Input.BASELINE_TO_REFERENCE;
    }

    /** A rising shape fits benefits and costs alike, because the way runs towards the reference. */
    @Override
    public boolean fits(Direction declared) {
        return shape.direction() == Direction.OPTIMUM || declared != Direction.OPTIMUM;
    }
}
