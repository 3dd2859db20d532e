package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * SWARA: step by step, how much less important an indicator is than the one before it, {@code q = q before / (1 + s)}. Keršulienė,
 * Zavadskas and Turskis 2010, <a href="https://doi.org/10.3846/jbem.2010.12">doi:10.3846/jbem.2010.12</a>.
 *
 * @param indicators codes from the most to the least important, each once
 * @param lessBy s for each after the first: by how much it is less important than the one before, at least 0 (0.2 for 20 %)
 */
public record Swara(List<String> indicators, List<Double> lessBy) implements SubjectiveWeighting {

    /** Checks the judgements. */
    public Swara {
        indicators = Judged.codes(indicators);
        lessBy = Judged.steps("decrease in importance", indicators, lessBy, 0, Double.POSITIVE_INFINITY);
    }

    @Override
    public String name() {
        return "SWARA";
    }

    @Override
    public Derived weights() {
        double[] amounts = new double[indicators.size()];
        amounts[0] = 1;
        for (int j = 1; j < amounts.length; j++) {
            amounts[j] = amounts[j - 1] / (1 + lessBy.get(j - 1));
        }
        return Judged.proportional(name(), indicators, amounts);
    }
}
