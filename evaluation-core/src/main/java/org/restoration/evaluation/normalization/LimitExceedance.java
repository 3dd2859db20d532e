package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * Scores how near the worst sample comes to its own limit: the greatest quotient of value and limit, 1 exactly at the limit.
 *
 * @param limitTable code of the limit table in which each sample finds its limit
 * @param shape scores the quotient; must score a plain number itself
 */
public record LimitExceedance(String limitTable, ValueFunction shape) implements ValueFunction {

    /** Checks the table code and the shape. */
    public LimitExceedance {
        if (limitTable == null || limitTable.isBlank()) {
            throw new IllegalArgumentException(
                    "limit exceedance must name its limit table: got " + (limitTable == null ? "none" : "\"\""));
        }
        Wrapped.check("a limit exceedance", shape);
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
        return Input.LIMIT_QUOTIENT;
    }
}
