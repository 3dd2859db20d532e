package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * G1, the method of order relations: for each neighbours in the order the ratio of their importance, {@code r = w before / w}, as a rule
 * 1.0, 1.2, 1.4, 1.6 or 1.8. Guo 2007, Comprehensive Evaluation Theory, Methods and Applications (in Chinese), Science Press.
 *
 * @param indicators codes from the most to the least important, each once
 * @param ratios r for each after the first: how many times the one before is as important, at least 1
 */
public record OrderRelation(List<String> indicators, List<Double> ratios) implements SubjectiveWeighting {

    /** Checks the judgements. */
    public OrderRelation {
        indicators = Judged.codes(indicators);
        ratios = Judged.steps("ratio of importance", indicators, ratios, 1, Double.POSITIVE_INFINITY);
    }

    @Override
    public String name() {
        return "G1";
    }

    @Override
    public Derived weights() {
        double[] amounts = new double[indicators.size()];
        amounts[0] = 1;
        for (int j = 1; j < amounts.length; j++) {
            amounts[j] = amounts[j - 1] / ratios.get(j - 1);
        }
        return Judged.proportional(name(), indicators, amounts);
    }
}
