package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.SumShare;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.utility.Aras;
import org.restoration.evaluation.methods.ranking.utility.Aroman;
import org.restoration.evaluation.methods.ranking.utility.CoCoSo;
import org.restoration.evaluation.methods.ranking.utility.Copras;
import org.restoration.evaluation.methods.ranking.utility.DominanceCount;
import org.restoration.evaluation.methods.ranking.utility.FullMultiplicativeForm;
import org.restoration.evaluation.methods.ranking.utility.FullMultiplicativeForm.Use;
import org.restoration.evaluation.methods.ranking.utility.Lmaw;
import org.restoration.evaluation.methods.ranking.utility.Marcos;
import org.restoration.evaluation.methods.ranking.utility.Moosra;
import org.restoration.evaluation.methods.ranking.utility.MultiMoora;
import org.restoration.evaluation.methods.ranking.utility.Ocra;
import org.restoration.evaluation.methods.ranking.utility.PreferenceSelectionIndex;
import org.restoration.evaluation.methods.ranking.utility.Rafsi;
import org.restoration.evaluation.methods.ranking.utility.RangeOfValue;
import org.restoration.evaluation.methods.ranking.utility.RatioSystem;
import org.restoration.evaluation.methods.ranking.utility.RootAssessment;
import org.restoration.evaluation.methods.ranking.utility.Simus;
import org.restoration.evaluation.methods.ranking.utility.UtilityMethod;
import org.restoration.evaluation.methods.ranking.utility.Waspas;
import org.restoration.evaluation.methods.ranking.utility.WeightedProduct;
import org.restoration.evaluation.methods.ranking.utility.WeightedSum;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;

/** Rankings by utility, by the names that cases give them. */
final class UtilityCases {

    private static final String AS_GIVEN = "none: the matrix is used as given";

    private static final String LINEAR = "linear (x/max, min/x)";

    private static final String LOG10 = "log10 of the product";

    private static final String LN = "natural log, difference of benefit and cost sums, as scikit-criteria defines it";

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("WSM", input -> scored(input, new WeightedSum(NormalizationCases.of(input.params(), LINEAR)))),
            Map.entry("WPM", UtilityCases::weightedProduct),
            Map.entry("WASPAS", UtilityCases::waspas),
            Map.entry("ARAS", UtilityCases::aras),
            Map.entry("COPRAS", UtilityCases::copras),
            Map.entry("MOORA", UtilityCases::ratioSystem),
            Map.entry("MOORA ratio system", UtilityCases::ratioSystem),
            Map.entry("MOOSRA", UtilityCases::moosra),
            Map.entry("full multiplicative form", UtilityCases::fullMultiplicativeForm),
            Map.entry("MULTIMOORA", UtilityCases::multiMoora),
            Map.entry(
                    "MARCOS",
                    input -> scored(
                            input,
                            new Marcos(NormalizationCases.of(input.params(), "ratio to ideal (x/ideal, ideal/x)")))),
            Map.entry("OCRA", UtilityCases::ocra),
            Map.entry("ROV", input -> scored(input, new RangeOfValue(NormalizationCases.of(input.params(), "minmax")))),
            Map.entry("LMAW", input -> {
                itsOwn(input, "lmaw");
                return scored(input, new Lmaw());
            }),
            Map.entry("RAFSI", UtilityCases::rafsi),
            Map.entry("RAM", UtilityCases::rootAssessment),
            Map.entry("AROMAN", input -> {
                itsOwn(input, "minmax and vector, both type-blind");
                return scored(
                        input,
                        new Aroman(
                                input.params().number("beta", 0.5),
                                input.params().number("lambda", 0.5)));
            }),
            Map.entry("CoCoSo", UtilityCases::coCoSo),
            Map.entry("PSI", UtilityCases::preferenceSelectionIndex),
            Map.entry("SIMUS", UtilityCases::simus),
            Map.entry("non-dominated count", input -> {
                input.params().ignore("result");
                return Answer.of(new DominanceCount().rank(input.matrix()).scores());
            }));

    private UtilityCases() {}

    private static Answer scored(CaseInput input, UtilityMethod method) {
        return Answer.of(method.rank(input.matrix(), input.importances()).scores());
    }

    /** A normalization that is part of the method, which then takes the matrix as given. */
    private static void itsOwn(CaseInput input, String name) {
        input.params().oneOf("normalization", name, List.of(name, AS_GIVEN));
    }

    private static List<Object> list(RelativeScores scores) {
        return Answer.list(scores.toArray());
    }

    /** λ, which programs call by two names. */
    private static double lambda(Params params) {
        return params.has("lambda_value") ? params.number("lambda_value", 0.5) : params.number("lambda", 0.5);
    }

    private static Answer weightedProduct(CaseInput input) {
        Params params = input.params();
        boolean logarithms =
                params.oneOf("score", "product", List.of("product", LOG10)).equals(LOG10);
        WeightedProduct.Result result =
                new WeightedProduct(NormalizationCases.of(params, LINEAR)).rank(input.matrix(), input.importances());
        return Answer.of(logarithms ? result.logarithms() : result.scores());
    }

    private static Answer waspas(CaseInput input) {
        Params params = input.params();
        Waspas method = new Waspas(NormalizationCases.of(params, LINEAR), lambda(params));
        if (method.lambda() == 0 && input.note().contains("log10 of the WPM score")) {
            return Answer.of(new WeightedProduct(method.normalization())
                    .rank(input.matrix(), input.importances())
                    .logarithms());
        }
        Waspas.Result result = method.rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("wsm_scores", list(result.sums()))
                .with("wpm_scores", list(result.products()));
    }

    private static Answer aras(CaseInput input) {
        Params params = input.params();
        String extended = "sum (ideal row appended; cost through 1/x)";
        RelativeNormalization normalization =
                params.text("normalization", extended).equals(extended)
                        ? new SumShare(Orientation.ORIENTED)
                        : NormalizationCases.of(params, extended);
        String ideal = params.has("esp") ? "esp" : "ideal";
        Map<String, Double> byCode = params.has(ideal) ? byCode(params.numbers(ideal)) : Map.of();
        Aras.Result result = new Aras(normalization, byCode).rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("score", list(result.optimality()))
                .with("utility", list(result.scores()))
                .with("ideal_score", result.ofIdeal());
    }

    private static Map<String, Double> byCode(double[] values) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            byCode.put("c" + (j + 1), values[j]);
        }
        return byCode;
    }

    /** Cases with the matrix as given print percent, the others a fraction, unless one says what it prints. */
    private static Answer copras(CaseInput input) {
        Params params = input.params();
        String name = "sum (type-blind)";
        boolean asGiven = params.text("normalization", name).equals(AS_GIVEN);
        Copras.Result result =
                new Copras(NormalizationCases.of(params, name)).rank(input.matrix(), input.importances());
        String printed = params.oneOf("result", asGiven ? "percent" : "fraction", List.of("fraction", "percent"));
        return Answer.of(printed.equals("percent") ? result.percent() : result.scores());
    }

    private static Answer ratioSystem(CaseInput input) {
        RelativeScores scores = new RatioSystem(
                        NormalizationCases.of(input.params(), "vector (type-blind, signed sum)"))
                .rank(input.matrix(), input.importances())
                .scores();
        return Answer.of(scores).with("score", list(scores));
    }

    /** In a case whose result is in doubt for its normalization the definition decides: every column by its own length. */
    private static Answer moosra(CaseInput input) {
        RelativeNormalization named = NormalizationCases.of(input.params(), "vector (type-blind)");
        return scored(input, new Moosra(input.doubted() ? new VectorLength(Orientation.TYPE_BLIND) : named));
    }

    private static Answer fullMultiplicativeForm(CaseInput input) {
        Params params = input.params();
        RelativeNormalization normalization = NormalizationCases.of(params, AS_GIVEN);
        boolean logarithms =
                params.oneOf("score", "product", List.of("product", LN)).equals(LN);
        DecisionMatrix matrix = input.matrix();
        FullMultiplicativeForm.Result result = new FullMultiplicativeForm(
                        normalization, logarithms ? Use.FACTOR : Use.EXPONENT)
                .rank(matrix, input.importances());
        return Answer.of(logarithms ? withoutBenefitsFromOne(matrix, result.logarithms()) : result.scores());
    }

    /** Where all is a cost that program starts from a logarithm of 1, which changes no order. */
    private static RelativeScores withoutBenefitsFromOne(DecisionMatrix matrix, RelativeScores logarithms) {
        if (matrix.columns().stream().anyMatch(column -> column.direction() == Direction.BENEFIT)) {
            return logarithms;
        }
        double[] fromOne = logarithms.toArray();
        for (int i = 0; i < fromOne.length; i++) {
            fromOne[i]++;
        }
        return RelativeScores.of(logarithms.alternatives(), logarithms.preference(), fromOne);
    }

    private static Answer multiMoora(CaseInput input) {
        MultiMoora.Result result = new MultiMoora(
                        NormalizationCases.of(input.params(), "vector (type-blind)"), Use.FACTOR)
                .rank(input.matrix(), input.importances());
        List<double[]> ranks =
                result.rankings(input.ties()).stream().map(Ranks::toArray).toList();
        double[][] rows = new double[result.scores().size()][ranks.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int r = 0; r < ranks.size(); r++) {
                rows[i][r] = ranks.get(r)[i];
            }
        }
        return Answer.of(result.scores())
                .with("score", list(result.scores()))
                .with("rank_matrix", Answer.list(rows))
                .with("ratio_score", list(result.ratios()))
                .with("refpoint_score", list(result.gaps()))
                .with("fmf_score", list(result.logarithms()))
                .with("reference_point", List.copyOf(result.reference().values()));
    }

    private static Answer ocra(CaseInput input) {
        itsOwn(input, "ocra");
        Ocra.Result result = new Ocra().rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("performance", list(result.scores()))
                .with("input_performance", list(result.inputs()))
                .with("output_performance", list(result.outputs()));
    }

    private static Answer rafsi(CaseInput input) {
        itsOwn(input, "functional mapping");
        Params params = input.params();
        double[] ideal = params.numbers("ideal");
        double[] antiIdeal = params.numbers("anti_ideal");
        Map<String, Rafsi.Limits> limits = new LinkedHashMap<>();
        for (int j = 0; j < ideal.length; j++) {
            limits.put("c" + (j + 1), new Rafsi.Limits(ideal[j], antiIdeal[j]));
        }
        return scored(input, new Rafsi(limits, params.number("n1", 1), params.number("n2k", 6)));
    }

    private static Answer rootAssessment(CaseInput input) {
        RootAssessment.Result result = new RootAssessment(NormalizationCases.of(input.params(), "sum (type-blind)"))
                .rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("score", list(result.scores()))
                .with("sum_benefit", list(result.benefits()))
                .with("sum_cost", list(result.costs()));
    }

    private static Answer coCoSo(CaseInput input) {
        Params params = input.params();
        CoCoSo.Result result = new CoCoSo(NormalizationCases.of(params, "minmax"), lambda(params))
                .rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("score", list(result.scores()))
                .with("k_a", list(result.shares()))
                .with("k_b", list(result.ratios()))
                .with("k_c", list(result.compromises()));
    }

    private static Answer preferenceSelectionIndex(CaseInput input) {
        PreferenceSelectionIndex.Result result =
                new PreferenceSelectionIndex(NormalizationCases.of(input.params(), LINEAR)).rank(input.matrix());
        return Answer.of(result.scores())
                .with("weights", List.copyOf(result.weights().asGiven().values()));
    }

    private static Answer simus(CaseInput input) {
        itsOwn(input, AS_GIVEN);
        Params params = input.params();
        params.ignore("solver", "weights");
        int rankBy = params.whole("rank_by", 1);
        if (rankBy != 1 && rankBy != 2) {
            throw new UnsupportedCaseException("rank_by other than 1 and 2");
        }
        Map<String, Double> limits = new LinkedHashMap<>();
        JsonNode given = params.take("b");
        for (int j = 0; j < given.size(); j++) {
            if (!given.get(j).isNull()) {
                limits.put("c" + (j + 1), given.get(j).doubleValue());
            }
        }
        Simus.Result result = new Simus(limits, rankBy == 1 ? Simus.Ranking.PARTICIPATION : Simus.Ranking.DOMINANCE)
                .rank(input.matrix());
        return Answer.of(result.scores())
                .with("rank_by", rankBy)
                .with("method_1_score", list(result.participation()))
                .with("method_2_score", list(result.dominance()))
                .with("stages_results", result.efficient());
    }
}
