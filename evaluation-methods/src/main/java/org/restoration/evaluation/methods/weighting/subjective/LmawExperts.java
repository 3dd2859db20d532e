package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * The group weights of LMAW: each expert's priorities over an anti-ideal one, {@code η}, become {@code ω = ln η / ln Π η}, and experts are
 * put together by the Bonferroni mean {@code ((Σ over pairs of experts ωˣᵖ ωʸ^q) / (e (e − 1)))^(1 / (p + q))}. Pamučar, Žižović, Biswas and
 * Božanić 2021, Facta Universitatis, Mechanical Engineering 19(3), 361–380.
 *
 * @param indicators codes, each once
 * @param priorities one row for each expert, one priority for each indicator, each above the anti-ideal
 * @param antiIdeal below every priority, above 0; as a rule half the least step of the scale
 * @param p exponent of the first expert of a pair, at least 0
 * @param q exponent of the second, at least 0, not both 0
 */
public record LmawExperts(List<String> indicators, List<List<Double>> priorities, double antiIdeal, double p, double q)
        implements SubjectiveWeighting {

    /** Checks the priorities. */
    public LmawExperts {
        indicators = Judged.codes(indicators);
        priorities = priorities.stream().map(List::copyOf).toList();
        int n = indicators.size();
        if (priorities.isEmpty() || priorities.stream().anyMatch(row -> row.size() != n)) {
            throw new IllegalArgumentException("priorities must be one for each of " + indicators
                    + " by at least one expert: got rows of "
                    + priorities.stream().map(List::size).toList());
        }
        if (!(antiIdeal > 0) || Double.isInfinite(antiIdeal)) {
            throw new IllegalArgumentException("anti-ideal priority must be finite and above 0: got " + antiIdeal);
        }
        if (!(p >= 0 && q >= 0 && p + q > 0) || Double.isInfinite(p + q)) {
            throw new IllegalArgumentException(
                    "exponents must be finite, at least 0, and not both 0: got " + p + " and " + q);
        }
        for (List<Double> row : priorities) {
            for (int j = 0; j < n; j++) {
                if (!(row.get(j) > antiIdeal) || Double.isInfinite(row.get(j))) {
                    throw new IllegalArgumentException("priority of " + indicators.get(j)
                            + " must be finite and above the anti-ideal " + antiIdeal + ": got " + row.get(j));
                }
            }
        }
    }

    @Override
    public String name() {
        return "LMAW";
    }

    @Override
    public Derived weights() {
        return Judged.proportional(
                name(),
                indicators,
                means().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The Bonferroni means as the paper prints them; their sum is 1 for one expert and near 1 for several. */
    public List<Double> means() {
        List<List<Double>> experts = priorities.stream().map(this::ofExpert).toList();
        List<Double> means = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            int column = j;
            means.add(bonferroni(
                    experts.stream().mapToDouble(row -> row.get(column)).toArray()));
        }
        return List.copyOf(means);
    }

    private List<Double> ofExpert(List<Double> row) {
        double[] logarithms = row.stream()
                .mapToDouble(priority -> StrictMath.log(priority / antiIdeal))
                .toArray();
        double all = 0;
        for (double logarithm : logarithms) {
            all += logarithm;
        }
        List<Double> weights = new ArrayList<>();
        for (double logarithm : logarithms) {
            weights.add(logarithm / all);
        }
        return weights;
    }

    private double bonferroni(double[] weights) {
        if (weights.length == 1) {
            return weights[0];
        }
        double sum = 0;
        for (int x = 0; x < weights.length; x++) {
            for (int y = 0; y < weights.length; y++) {
                if (x != y) {
                    sum += StrictMath.pow(weights[x], p) * StrictMath.pow(weights[y], q);
                }
            }
        }
        return StrictMath.pow(sum / (weights.length * (weights.length - 1.0)), 1 / (p + q));
    }
}
