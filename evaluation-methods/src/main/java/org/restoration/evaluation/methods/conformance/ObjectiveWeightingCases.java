package org.restoration.evaluation.methods.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.weighting.objective.Angle;
import org.restoration.evaluation.methods.weighting.objective.Cilos;
import org.restoration.evaluation.methods.weighting.objective.CoefficientOfVariation;
import org.restoration.evaluation.methods.weighting.objective.Correlation;
import org.restoration.evaluation.methods.weighting.objective.Critic;
import org.restoration.evaluation.methods.weighting.objective.Entropy;
import org.restoration.evaluation.methods.weighting.objective.EqualWeights;
import org.restoration.evaluation.methods.weighting.objective.Gini;
import org.restoration.evaluation.methods.weighting.objective.Idocriw;
import org.restoration.evaluation.methods.weighting.objective.Lopcow;
import org.restoration.evaluation.methods.weighting.objective.Merec;
import org.restoration.evaluation.methods.weighting.objective.ObjectiveWeighting;
import org.restoration.evaluation.methods.weighting.objective.StandardDeviation;
import org.restoration.evaluation.methods.weighting.objective.Variance;

/** Weights from data, by the names that cases give them. */
final class ObjectiveWeightingCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("entropy", ObjectiveWeightingCases::entropy),
            Map.entry("CRITIC", ObjectiveWeightingCases::critic),
            Map.entry(
                    "standard deviation",
                    input -> fitted(
                            input,
                            new StandardDeviation(
                                    normalization(input.params(), "none"), spread(input.params(), "std_ddof")))),
            Map.entry(
                    "statistical variance",
                    input -> fitted(
                            input,
                            new Variance(
                                    normalization(input.params(), "minmax, every criterion as benefit"),
                                    spread(input.params(), "ddof")))),
            Map.entry(
                    "coefficient of variation",
                    input -> fitted(
                            input,
                            new CoefficientOfVariation(
                                    normalization(input.params(), "none"), spread(input.params(), "std_ddof")))),
            Map.entry("Gini", input -> fitted(input, new Gini(normalization(input.params(), "none")))),
            Map.entry("angle", input -> fitted(input, new Angle(normalization(input.params(), "sum, type-blind")))),
            Map.entry("MEREC", ObjectiveWeightingCases::merec),
            Map.entry("CILOS", ObjectiveWeightingCases::cilos),
            Map.entry("IDOCRIW", ObjectiveWeightingCases::idocriw),
            Map.entry(
                    "LOPCOW",
                    input -> fitted(
                            input,
                            new Lopcow(normalization(input.params(), "minmax"), spread(input.params(), "std_ddof")))),
            Map.entry("equal", ObjectiveWeightingCases::equal));

    private static final String SUM_TYPE_BLIND = "sum, type-blind";

    private ObjectiveWeightingCases() {}

    private static Answer fitted(CaseInput input, ObjectiveWeighting weighting) {
        DecisionMatrix matrix = input.matrix();
        return Answer.of(weighting.fit(matrix), matrix);
    }

    /** Entropy divides columns by their sums itself, and so does the angle, which no factor changes. */
    private static RelativeNormalization normalization(Params params, String otherwise) {
        String name = params.oneOf(
                "normalization",
                otherwise,
                List.of("none", SUM_TYPE_BLIND, "minmax", "minmax by objective", "minmax, every criterion as benefit"));
        return switch (name) {
            case "minmax", "minmax by objective" -> MinMax.oriented();
            case "minmax, every criterion as benefit" -> new MinMax(Orientation.TYPE_BLIND);
            default -> new AsGiven();
        };
    }

    private static Spread spread(Params params, String name) {
        return switch (params.whole(name, 1)) {
            case 0 -> Spread.POPULATION;
            case 1 -> Spread.SAMPLE;
            default -> throw new UnsupportedCaseException(name + " other than 0 and 1");
        };
    }

    private static Answer entropy(CaseInput input) {
        input.params().oneOf("log_base", "number of alternatives", List.of("number of alternatives"));
        return fitted(input, new Entropy(normalization(input.params(), SUM_TYPE_BLIND)));
    }

    private static Answer critic(CaseInput input) {
        Params params = input.params();
        boolean scaled = params.flag("scale", true);
        RelativeNormalization normalization = normalization(params, scaled ? "minmax by objective" : "none");
        Correlation correlation =
                switch (params.oneOf("correlation", "pearson", List.of("pearson", "spearman", "kendall"))) {
                    case "spearman" -> Correlation.SPEARMAN;
                    case "kendall" -> Correlation.KENDALL;
                    default -> Correlation.PEARSON;
                };
        return fitted(input, new Critic(normalization, spread(params, "std_ddof"), correlation));
    }

    private static Answer merec(CaseInput input) {
        input.params().oneOf("normalization", "benefit min/x, cost x/max", List.of("benefit min/x, cost x/max"));
        return fitted(input, new Merec());
    }

    private static Answer cilos(CaseInput input) {
        input.params().oneOf("cost", "min/x, then sum", List.of("min/x, then sum"));
        Cilos method = new Cilos();
        Cilos.Steps steps = method.steps(input.matrix());
        return fitted(input, method)
                .with("normalized", Answer.of(steps.normalized()).value())
                .with("A", steps.atBest())
                .with("P", steps.losses())
                .with("F", steps.system())
                .with(
                        "rows_of_column_maxima_1based",
                        steps.bestRows().stream().map(row -> row + 1).toList());
    }

    private static Answer idocriw(CaseInput input) {
        input.params().oneOf("entropy", "type-blind", List.of("type-blind"));
        input.params().oneOf("cilos", "cost through min/x", List.of("cost through min/x"));
        Idocriw method = new Idocriw();
        DecisionMatrix matrix = input.matrix();
        return fitted(input, method)
                .with("cilos", Answer.list(method.cilos(matrix).weights().toArray()))
                .with("entropy", Answer.list(method.entropy(matrix).weights().toArray()));
    }

    /** A base value is what all weights sum to, which only the comparison uses. */
    private static Answer equal(CaseInput input) {
        double total = input.params().number("base_value", 1);
        double[] weights = new EqualWeights().fit(input.matrix()).weights().toArray();
        for (int j = 0; j < weights.length; j++) {
            weights[j] *= total;
        }
        return Answer.of(Answer.list(weights));
    }
}
