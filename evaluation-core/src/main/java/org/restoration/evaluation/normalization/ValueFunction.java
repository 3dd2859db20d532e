package org.restoration.evaluation.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * Turns a number into a score: 0 is the worst and 1 the best that the function knows.
 *
 * <p>A value function is data: two with the same data are equal and give the same bits on every machine. It rises, falls, or
 * rises to one best range and falls after it; nothing else has a {@link Direction}, so nothing else can be built.
 */
public sealed interface ValueFunction
        permits Goalposts,
                PiecewiseLinear,
                Classes,
                OptimumRange,
                Logistic,
                LogLogistic,
                Saturation,
                RatioToReference,
                LimitExceedance,
                BaselineToReference,
                CustomValueFunction {

    /**
     * The score of one number.
     *
     * @param input the number that {@link #input()} names, in its unit; NaN for none
     * @return the score, within {@link #attainable()}, never −0.0; NaN exactly when the input is NaN
     */
    double score(double input);

    /**
     * The scores of a block of numbers, with the same bits as {@link #score}: {@code out[i]} is the score of
     * {@code input[i]} for {@code from ≤ i < to}.
     *
     * @param input the numbers, NaN for none; not changed unless it is also {@code out}
     * @param from first index
     * @param to index after the last
     * @param out receives the scores at the same indices
     */
    default void scores(double[] input, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = score(input[i]);
        }
    }

    /**
     * The least and the greatest score that any number can get: the bounds of the score of a value that is missing. A bound
     * that is only approached, such as 1 by a saturation, belongs to the range.
     */
    ValueRange attainable();

    /** Which numbers are good, computed from the data; it speaks of the number scored, see {@link #input()}. */
    Direction direction();

    /** Which number is scored. */
    default Input input() {
        return Input.VALUE;
    }

    /**
     * Whether the function can stand for an indicator of a declared direction. A way from baseline to reference runs towards
     * the reference whatever the indicator's own direction is, so there a rising function fits benefits and costs alike.
     */
    default boolean fits(Direction declared) {
        return direction() == declared;
    }
}
