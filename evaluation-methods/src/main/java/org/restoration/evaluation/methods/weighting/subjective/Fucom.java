package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * FUCOM: for each neighbours in the order the comparative priority {@code φ = w before / w}. With all n − 1 of them the conditions of
 * transitivity hold exactly, the deviation from full consistency is 0, and the weights follow without optimization. Pamučar, Stević and
 * Sremac 2018, <a href="https://doi.org/10.3390/sym10090393">doi:10.3390/sym10090393</a>.
 *
 * @param indicators codes from the most to the least important, each once
 * @param priorities φ for each after the first, at least 1
 */
public record Fucom(List<String> indicators, List<Double> priorities) implements SubjectiveWeighting {

    /** Checks the judgements. */
    public Fucom {
        indicators = Judged.codes(indicators);
        priorities = Judged.steps("comparative priority", indicators, priorities, 1, Double.POSITIVE_INFINITY);
    }

    @Override
    public String name() {
        return "FUCOM";
    }

    @Override
    public Derived weights() {
        double[] amounts = new double[indicators.size()];
        amounts[0] = 1;
        for (int j = 1; j < amounts.length; j++) {
            amounts[j] = amounts[j - 1] / priorities.get(j - 1);
        }
        return Judged.proportional(name(), indicators, amounts);
    }
}
