package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * RANCOM: every pair is compared as more (1), as (0.5) or less (0) important; weights in proportion to the sums of the rows. Więckowski and
 * others 2023, <a href="https://doi.org/10.1016/j.engappai.2023.106114">doi:10.1016/j.engappai.2023.106114</a>.
 *
 * @param indicators codes, each once
 * @param comparisons row by row: 1, 0.5 or 0; 0.5 on the diagonal, and what stands across the diagonal sums to 1
 */
public record Rancom(List<String> indicators, List<List<Double>> comparisons) implements SubjectiveWeighting {

    /** Checks the comparisons. */
    public Rancom {
        indicators = Judged.codes(indicators);
        comparisons = Judged.square("comparison", indicators, comparisons, 0);
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = 0; j <= i; j++) {
                double one = comparisons.get(i).get(j);
                double other = comparisons.get(j).get(i);
                if (one + other != 1 || one != 0 && one != 0.5 && one != 1) {
                    throw new IllegalArgumentException(
                            "comparisons of " + indicators.get(i) + " and " + indicators.get(j)
                                    + " must be 1 and 0, 0 and 1, or 0.5 and 0.5: got " + one + " and " + other);
                }
            }
        }
    }

    @Override
    public String name() {
        return "RANCOM";
    }

    @Override
    public Derived weights() {
        double[] amounts = comparisons.stream()
                .mapToDouble(
                        row -> row.stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
        return Judged.proportional(name(), indicators, amounts);
    }
}
