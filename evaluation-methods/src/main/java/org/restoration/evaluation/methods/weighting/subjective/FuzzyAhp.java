package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.fuzzy.Defuzzification;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;
import org.restoration.evaluation.weighting.Derived;

/**
 * Fuzzy AHP by geometric means: the fuzzy geometric mean of each row over their sum, made plain and divided by the sum of all. Buckley
 * 1985, <a href="https://doi.org/10.1016/0165-0114(85)90090-9">doi:10.1016/0165-0114(85)90090-9</a>. With plain ratios it is the
 * geometric mean of the rows.
 *
 * @param ratios the fuzzy ratios
 * @param defuzzification how a fuzzy weight becomes a plain one
 */
public record FuzzyAhp(FuzzyRatios ratios, Defuzzification defuzzification) implements SubjectiveWeighting {

    /** Checks that nothing is missing. */
    public FuzzyAhp {
        Objects.requireNonNull(ratios, "ratios");
        Objects.requireNonNull(defuzzification, "defuzzification");
    }

    @Override
    public String name() {
        return "fuzzy AHP";
    }

    @Override
    public Derived weights() {
        return Judged.proportional(
                name(),
                ratios.indicators(),
                fuzzyWeights().stream().mapToDouble(defuzzification::of).toArray());
    }

    /** The fuzzy weights, in the order of the indicators; their sum is about 1. */
    public List<TriangularNumber> fuzzyWeights() {
        double exponent = 1.0 / ratios.indicators().size();
        List<TriangularNumber> means = new ArrayList<>();
        for (List<TriangularNumber> row : ratios.rows()) {
            TriangularNumber product = row.stream().reduce(TriangularNumber.crisp(1), TriangularNumber::times);
            means.add(product.power(exponent));
        }
        TriangularNumber sum = means.stream().reduce(TriangularNumber.crisp(0), TriangularNumber::plus);
        return means.stream().map(mean -> mean.dividedBy(sum)).toList();
    }
}
