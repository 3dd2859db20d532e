package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * PIPRECIA: how important an indicator is beside the one before it, in whatever order; {@code q = q before / (2 − s)}. Stanujkic and others
 * 2017, The use of the PIvot Pairwise RElative Criteria Importance Assessment method for determining the weights of criteria, Technological
 * and Economic Development of Economy.
 *
 * @param indicators codes in any order, each once
 * @param besides s for each after the first: above 1 if it is more important than the one before, 1 if as important, at least 0 and below
 *     2
 */
public record Piprecia(List<String> indicators, List<Double> besides) implements SubjectiveWeighting {

    /** Checks the judgements. */
    public Piprecia {
        indicators = Judged.codes(indicators);
        besides = Judged.steps("relative importance", indicators, besides, 0, 2);
    }

    @Override
    public String name() {
        return "PIPRECIA";
    }

    @Override
    public Derived weights() {
        double[] amounts = new double[indicators.size()];
        amounts[0] = 1;
        for (int j = 1; j < amounts.length; j++) {
            amounts[j] = amounts[j - 1] / (2 - besides.get(j - 1));
        }
        return Judged.proportional(name(), indicators, amounts);
    }
}
