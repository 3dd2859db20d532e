package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * A trapezoid: 1 within the best range, falling in a straight line to 0 on both sides.
 *
 * <p>A side may be open: both its ends are then infinite and nothing on that side is ever too far.
 *
 * @param worstLow at and below it the score is 0; {@code -Infinity} for an open low side
 * @param bestLow low end of the best range; {@code -Infinity} exactly when the low side is open
 * @param bestHigh high end of the best range; {@code +Infinity} exactly when the high side is open
 * @param worstHigh at and above it the score is 0; {@code +Infinity} for an open high side
 */
public record OptimumRange(double worstLow, double bestLow, double bestHigh, double worstHigh)
        implements ValueFunction {

    /** Checks the order of the four numbers and the open sides. */
    public OptimumRange {
        boolean lowOpen = worstLow == Double.NEGATIVE_INFINITY;
        boolean highOpen = worstHigh == Double.POSITIVE_INFINITY;
        if (lowOpen != (bestLow == Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("an open low side must have worst and best at -Infinity: got worst low "
                    + worstLow + ", best low " + bestLow);
        }
        if (highOpen != (bestHigh == Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an open high side must have best and worst at +Infinity: got best high "
                    + bestHigh + ", worst high " + worstHigh);
        }
        boolean ordered = (lowOpen || worstLow < bestLow) && bestLow <= bestHigh && (highOpen || bestHigh < worstHigh);
        if (!ordered) {
            throw new IllegalArgumentException(
                    "optimum range must have worst low < best low <= best high < worst high: got " + worstLow + ", "
                            + bestLow + ", " + bestHigh + ", " + worstHigh);
        }
        if (lowOpen && highOpen) {
            throw new IllegalArgumentException("optimum range must have at least one closed side: got none");
        }
        worstLow += 0.0;
        bestLow += 0.0;
        bestHigh += 0.0;
        worstHigh += 0.0;
        if (!lowOpen && !Double.isFinite(bestLow - worstLow) || !highOpen && !Double.isFinite(worstHigh - bestHigh)) {
            throw new IllegalArgumentException("sides of an optimum range must have a finite width: got " + worstLow
                    + ", " + bestLow + ", " + bestHigh + ", " + worstHigh);
        }
    }

    /** A range with an open high side: anything from {@code best} upwards scores 1. */
    public static OptimumRange atLeast(double worst, double best) {
        return new OptimumRange(worst, best, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** A range with an open low side: anything up to {@code best} scores 1. */
    public static OptimumRange atMost(double best, double worst) {
        return new OptimumRange(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, best, worst);
    }

    @Override
    public double score(double input) {
        return switch (direction()) {
            case BENEFIT -> Goalposts.of(worstLow, bestLow).score(input);
            case COST -> Goalposts.of(worstHigh, bestHigh).score(input);
            case OPTIMUM -> {
                double rise = (input - worstLow) / (bestLow - worstLow);
                double fall = (worstHigh - input) / (worstHigh - bestHigh);
                yield Math.max(0.0, Math.min(1.0, Math.min(rise, fall)));
            }
        };
    }

    @Override
    public void scores(double[] input, int from, int to, double[] out) {
        switch (direction()) {
            case BENEFIT -> Goalposts.of(worstLow, bestLow).scores(input, from, to, out);
            case COST -> Goalposts.of(worstHigh, bestHigh).scores(input, from, to, out);
            case OPTIMUM -> {
                double low = worstLow;
                double lowSpan = bestLow - worstLow;
                double high = worstHigh;
                double highSpan = worstHigh - bestHigh;
                for (int i = from; i < to; i++) {
                    double rise = (input[i] - low) / lowSpan;
                    double fall = (high - input[i]) / highSpan;
                    out[i] = Math.max(0.0, Math.min(1.0, Math.min(rise, fall)));
                }
            }
        }
    }

    @Override
    public ValueRange attainable() {
        return Scores.UNIT;
    }

    /** OPTIMUM; BENEFIT with an open high side, COST with an open low side. */
    @Override
    public Direction direction() {
        if (worstHigh == Double.POSITIVE_INFINITY) {
            return Direction.BENEFIT;
        }
        return worstLow == Double.NEGATIVE_INFINITY ? Direction.COST : Direction.OPTIMUM;
    }
}
