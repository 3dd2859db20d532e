package org.restoration.evaluation.methods.comparison;

import java.util.List;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.weighting.Weights;

/** How alike two sets of weights of the same indicators are: 1 for equal ones. */
public enum WeightSimilarity {
    /** {@code 1 − Σ|v − w| / (2 (1 − min v))}: 0 where all weight moved to the least important indicator of the first. */
    RELATIVE("WSC"),
    /** {@code 1 − Σ|v − w| / 2}: the share of the weight that stayed. */
    SHARED("WSC2");

    private final String symbol;

    WeightSimilarity(String symbol) {
        this.symbol = symbol;
    }

    /** How the field calls it. */
    public String symbol() {
        return symbol;
    }

    /**
     * The similarity of two sets of weights.
     *
     * @param first the weights that are compared with
     * @param second weights of the same codes, in any order
     * @return in [0, 1] for {@link #SHARED}, at most 1 for {@link #RELATIVE}; 1 for a single indicator
     * @throws IllegalArgumentException if they are weights of other codes
     */
    public double of(Weights first, Weights second) {
        List<String> codes = first.codes();
        if (codes.size() != second.codes().size()) {
            throw new IllegalArgumentException(
                    "weights must be of the same indicators: got " + codes + " and " + second.codes());
        }
        CompensatedSum moved = new CompensatedSum();
        double least = 1;
        for (String code : codes) {
            moved.add(Math.abs(first.weightOf(code) - second.weightOf(code)));
            least = Math.min(least, first.weightOf(code));
        }
        if (codes.size() == 1) {
            return 1;
        }
        return 1 - moved.value() / (this == SHARED ? 2 : 2 * (1 - least));
    }
}
