package org.restoration.evaluation.methods.conformance;

import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.fuzzy.Defuzzification;
import org.restoration.evaluation.methods.fuzzy.GeometricMean;
import org.restoration.evaluation.methods.fuzzy.GravityCenter;
import org.restoration.evaluation.methods.fuzzy.TrapezoidalNumber;
import org.restoration.evaluation.methods.fuzzy.WeightedMaximum;

/** Defuzzifications by the names that cases give them. */
final class FuzzyCases {

    static final Map<String, Function<CaseInput, Answer>> DEFUZZIFICATIONS = Map.of(
            "defuzzification: weighted maximum 0.25", input -> crisp(input, new WeightedMaximum(0.25)),
            "defuzzification: weighted maximum 0.5", input -> crisp(input, new WeightedMaximum(0.5)),
            "defuzzification: weighted maximum 0.75", input -> crisp(input, new WeightedMaximum(0.75)),
            "defuzzification: first maximum", input -> crisp(input, WeightedMaximum.FIRST),
            "defuzzification: last maximum", input -> crisp(input, WeightedMaximum.LAST),
            "defuzzification: middle maximum", input -> crisp(input, WeightedMaximum.MIDDLE),
            "defuzzification: gravity centre", input -> crisp(input, new GravityCenter()),
            "defuzzification: geometric mean", input -> crisp(input, new GeometricMean()));

    private FuzzyCases() {}

    private static Answer crisp(CaseInput input, Defuzzification rule) {
        double[] corners = input.params().numbers("trapezoid");
        if (corners.length != 4) {
            throw new UnsupportedCaseException("trapezoid of " + corners.length + " corners");
        }
        return Answer.of(rule.of(new TrapezoidalNumber(corners[0], corners[1], corners[2], corners[3])));
    }
}
