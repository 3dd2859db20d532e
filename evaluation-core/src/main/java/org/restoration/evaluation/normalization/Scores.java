package org.restoration.evaluation.normalization;

import java.util.List;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/** What value functions say about the scores they hold. */
final class Scores {

    /** From the worst to the best. */
    static final ValueRange UNIT = new ValueRange(0, 1);

    private Scores() {}

    /** Returns a score without the sign of zero if it lies in [0, 1]. */
    static double checked(String what, double score) {
        if (!(score >= 0 && score <= 1)) {
            String maybe = score > 1 && score <= 100 ? "\nMaybe " + score / 100 : "";
            throw new IllegalArgumentException(what + " must lie in [0, 1]: got " + score + maybe);
        }
        return score + 0.0;
    }

    /** The least and the greatest of some scores. */
    static ValueRange rangeOf(List<Double> scores) {
        double low = scores.get(0);
        double high = low;
        for (double score : scores) {
            low = Math.min(low, score);
            high = Math.max(high, score);
        }
        return new ValueRange(low, high);
    }

    /**
     * The direction of scores in the order of their values.
     *
     * @throws IllegalArgumentException if they are all equal or rise again after a fall
     */
    static Direction directionOf(String what, List<Double> scores) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < scores.size(); i++) {
            double step = scores.get(i) - scores.get(i - 1);
            if (step > 0 && falls) {
                throw new IllegalArgumentException(
                        what + " must rise, fall, or rise to one best range and fall after it: got scores " + scores);
            }
            rises |= step > 0;
            falls |= step < 0;
        }
        if (!rises && !falls) {
            throw new IllegalArgumentException(what + " must have at least two different scores: got " + scores);
        }
        return rises && falls ? Direction.OPTIMUM : rises ? Direction.BENEFIT : Direction.COST;
    }
}
