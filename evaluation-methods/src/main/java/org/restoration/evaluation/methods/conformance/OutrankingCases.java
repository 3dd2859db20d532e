package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.outranking.DiscordanceScale;
import org.restoration.evaluation.methods.ranking.outranking.Electre1;
import org.restoration.evaluation.methods.ranking.outranking.Electre2;
import org.restoration.evaluation.methods.ranking.outranking.Electre3;
import org.restoration.evaluation.methods.ranking.outranking.ElectreTri;
import org.restoration.evaluation.methods.ranking.outranking.NetConcordance;
import org.restoration.evaluation.methods.ranking.outranking.NetDiscordance;
import org.restoration.evaluation.methods.ranking.outranking.NetFlowDistillation;
import org.restoration.evaluation.methods.ranking.outranking.NetFlowDistillation.End;
import org.restoration.evaluation.methods.ranking.outranking.NetFlowDistillation.Index;
import org.restoration.evaluation.methods.ranking.outranking.PerIndicator;
import org.restoration.evaluation.methods.ranking.outranking.PreferenceFunction;
import org.restoration.evaluation.methods.ranking.outranking.Promethee;
import org.restoration.evaluation.methods.ranking.outranking.Thresholds;
import org.restoration.evaluation.methods.ranking.outranking.Todim;
import org.restoration.evaluation.methods.ranking.outranking.TodimLinear;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.Ties;

/** Outranking methods by the names that cases give them. */
final class OutrankingCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("PROMETHEE-II", OutrankingCases::netFlows),
            Map.entry(
                    "PROMETHEE-I positive flow", input -> Answer.of(flows(input).positive())),
            Map.entry(
                    "PROMETHEE-I negative flow", input -> Answer.of(flows(input).negative())),
            Map.entry("PROMETHEE preference index matrix", OutrankingCases::preferences),
            Map.entry("PROMETHEE single-criterion net flows", OutrankingCases::singleCriterionFlows),
            Map.entry("ELECTRE-I", OutrankingCases::kernel),
            Map.entry("ELECTRE-I concordance matrix", OutrankingCases::agreeing),
            Map.entry("ELECTRE-I discordance matrix", OutrankingCases::opposing),
            Map.entry("ELECTRE-II", OutrankingCases::electre2),
            Map.entry("ELECTRE-III", OutrankingCases::electre3),
            Map.entry(
                    "ELECTRE-III concordance matrix",
                    input -> pairs(
                            electre3(input.params(), width(input)).concordance(input.matrix(), input.importances()))),
            Map.entry("ELECTRE-III credibility matrix", input -> pairs(credibility(input))),
            Map.entry("ELECTRE-III credibility cut at 0.7", OutrankingCases::cut),
            Map.entry("ELECTRE-III credibility cut", OutrankingCases::cut),
            Map.entry(
                    "ELECTRE-III distillation, descending",
                    input -> ranks(distilled(input).descending())),
            Map.entry(
                    "ELECTRE-III distillation, ascending",
                    input -> ranks(distilled(input).ascending())),
            Map.entry(
                    "net-flow distillation (simplified ELECTRE-III), descending",
                    input -> netFlowDistillation(input, End.BEST)),
            Map.entry(
                    "net-flow distillation (simplified ELECTRE-III), ascending",
                    input -> netFlowDistillation(input, End.WORST)),
            Map.entry("ELECTRE-TRI", OutrankingCases::electreTri),
            Map.entry("ELECTRE net concordance", input -> {
                input.params().ignore("result");
                NetConcordance method = new NetConcordance(NormalizationCases.of(input.params(), "vector"));
                return Answer.of(
                        method.rank(input.matrix(), input.importances()).scores());
            }),
            Map.entry("ELECTRE net discordance", input -> {
                input.params().ignore("result");
                NetDiscordance method = new NetDiscordance(NormalizationCases.of(input.params(), "vector"));
                return Answer.of(
                        method.rank(input.matrix(), input.importances()).scores());
            }),
            Map.entry("TODIM (1991 linear form)", input -> {
                String scores = "round(10 * share of alternatives not better), then minmax";
                input.params().oneOf("scores", scores, List.of(scores));
                return Answer.of(new TodimLinear()
                        .rank(input.matrix(), input.importances())
                        .scores());
            }),
            Map.entry("TODIM", input -> {
                Todim method = new Todim(
                        NormalizationCases.of(input.params(), "sum"),
                        input.params().number("theta", 1));
                return Answer.of(
                        method.rank(input.matrix(), input.importances()).scores());
            }));

    private OutrankingCases() {}

    private static Answer netFlows(CaseInput input) {
        Promethee.Result result = flows(input);
        return Answer.of(result.scores())
                .with("positive_flow", Answer.list(result.positive().toArray()))
                .with("negative_flow", Answer.list(result.negative().toArray()));
    }

    private static Promethee.Result flows(CaseInput input) {
        return promethee(input).rank(normalized(input), input.importances());
    }

    private static Answer preferences(CaseInput input) {
        return pairs(promethee(input).preferences(normalized(input), input.importances()));
    }

    private static Answer singleCriterionFlows(CaseInput input) {
        input.importances();
        DecisionMatrix matrix = normalized(input);
        List<RelativeScores> flows =
                List.copyOf(promethee(input).singleCriterionFlows(matrix).values());
        double[][] rows = new double[matrix.rows()][matrix.width()];
        for (int j = 0; j < matrix.width(); j++) {
            for (int i = 0; i < matrix.rows(); i++) {
                rows[i][j] = flows.get(j).at(i);
            }
        }
        return Answer.of(Answer.list(rows));
    }

    private static DecisionMatrix normalized(CaseInput input) {
        return NormalizationCases.of(input.params(), "none").normalize(input.matrix());
    }

    private static Promethee promethee(CaseInput input) {
        Params params = input.params();
        int width = width(input);
        String forAll = params.text("preference_function", "usual");
        JsonNode each = params.take("preference_functions");
        double[] q = perColumn(params, "q", width);
        double[] p = perColumn(params, "p", width);
        double[] s = perColumn(params, "s", width);
        Map<String, PreferenceFunction> functions = new LinkedHashMap<>();
        for (int j = 0; j < width; j++) {
            String name = each.isArray() ? each.path(j).asText() : forAll;
            functions.put("c" + (j + 1), preference(name, q[j], p[j], s[j]));
        }
        return new Promethee(PerIndicator.of(functions));
    }

    private static PreferenceFunction preference(String name, double q, double p, double s) {
        double indifference = Double.isNaN(q) ? 0 : q;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "usual" -> PreferenceFunction.usual();
            case "u-shape" -> PreferenceFunction.uShape(indifference);
            case "v-shape" -> PreferenceFunction.vShape(p);
            case "level" -> PreferenceFunction.level(indifference, p);
            case "linear", "v-shape with indifference", "linear (v-shape with indifference)" ->
                PreferenceFunction.linear(indifference, p);
            case "gaussian" -> PreferenceFunction.gaussian(s);
            default -> throw new UnsupportedCaseException("preference function \"" + name + "\"");
        };
    }

    /** One number for each column, from a list or a single number; NaN where there is none. */
    private static double[] perColumn(Params params, String name, int width) {
        JsonNode node = params.take(name);
        double[] numbers = new double[width];
        Arrays.fill(numbers, node.isNumber() ? node.doubleValue() : Double.NaN);
        if (node.isArray()) {
            double[] listed = Json.numbers(node);
            if (listed.length != width) {
                throw new UnsupportedCaseException(name + " not one for each column: " + node);
            }
            return listed;
        }
        return numbers;
    }

    private static int width(CaseInput input) {
        return input.rows()[0].length;
    }

    private static Answer pairs(Pairwise pairs) {
        return Answer.of(Answer.list(pairs.toArray()));
    }

    private static Answer ranks(Ranks ranks) {
        return Answer.of(Answer.list(ranks.toArray()));
    }

    private static Electre1 electre1(Params params) {
        DiscordanceScale scale = switch (params.oneOf(
                "scale", "largest column range", List.of("largest column range", "own column range"))) {
            case "own column range" -> DiscordanceScale.OWN_RANGE;
            default -> DiscordanceScale.LARGEST_RANGE;
        };
        return new Electre1(preprocessing(params), params.number("p", 0.65), params.number("q", 0.35), scale);
    }

    private static RelativeNormalization preprocessing(Params params) {
        return params.has("preprocessing")
                ? NormalizationCases.of(params, "preprocessing", "none")
                : NormalizationCases.of(params, "none");
    }

    private static Answer kernel(CaseInput input) {
        Electre1.Result result = electre1(input.params()).choose(input.matrix(), input.importances());
        List<Object> kernel = new ArrayList<>();
        result.kernel().forEach(name -> kernel.add(Integer.parseInt(name) - 1));
        return Answer.of(kernel)
                .with("outrank", Answer.list(result.outranking().toArray()))
                .with("matrix_concordance", Answer.list(result.concordance().toArray()))
                .with("matrix_discordance", Answer.list(result.discordance().toArray()));
    }

    private static Answer agreeing(CaseInput input) {
        return pairs(electre1(input.params())
                .choose(input.matrix(), input.importances())
                .concordance());
    }

    private static Answer opposing(CaseInput input) {
        return pairs(electre1(input.params()).discordance(input.matrix()));
    }

    private static Answer electre2(CaseInput input) {
        Params params = input.params();
        Electre2 method = new Electre2(
                preprocessing(params),
                params.number("p0", 0.65),
                params.number("p1", 0.5),
                params.number("p2", 0.35),
                params.number("q0", 0.65),
                params.number("q1", 0.35),
                DiscordanceScale.LARGEST_RANGE);
        Electre2.Result result = method.rank(input.matrix(), input.importances());
        return ranks(result.scores().ranks(Ties.DENSE))
                .with("score", Answer.list(result.scores().toArray()))
                .with("ranking_direct", Answer.list(result.direct().toArray()))
                .with("ranking_inverted", Answer.list(result.inverse().toArray()));
    }

    private static Electre3 electre3(Params params, int width) {
        String formula = "(g difference - p)/(v - p), 0..1";
        params.oneOf("discordance", formula, List.of(formula));
        return new Electre3(
                thresholds(params, width), params.number("s_intercept", 0.30), params.number("s_slope", -0.15));
    }

    private static PerIndicator<Thresholds> thresholds(Params params, int width) {
        double[] q = perColumn(params, "q", width);
        double[] p = perColumn(params, "p", width);
        double[] v = perColumn(params, "v", width);
        Map<String, Thresholds> thresholds = new LinkedHashMap<>();
        for (int j = 0; j < width; j++) {
            double indifference = Double.isNaN(q[j]) ? 0 : q[j];
            double preference = Double.isNaN(p[j]) ? indifference : p[j];
            thresholds.put(
                    "c" + (j + 1),
                    Double.isNaN(v[j])
                            ? Thresholds.of(indifference, preference)
                            : Thresholds.of(indifference, preference, v[j]));
        }
        return PerIndicator.of(thresholds);
    }

    private static Pairwise credibility(CaseInput input) {
        return electre3(input.params(), width(input)).credibility(input.matrix(), input.importances());
    }

    private static Answer cut(CaseInput input) {
        return pairs(credibility(input).cut(input.params().number("cut", 0.7)));
    }

    private static Electre3.Result distilled(CaseInput input) {
        return electre3(input.params(), width(input)).rank(input.matrix(), input.importances());
    }

    private static Answer electre3(CaseInput input) {
        Electre3.Result result = distilled(input);
        return ranks(result.scores().ranks(Ties.DENSE))
                .with("score", Answer.list(result.scores().toArray()))
                .with("descending", Answer.list(result.descending().toArray()))
                .with("ascending", Answer.list(result.ascending().toArray()));
    }

    private static Answer netFlowDistillation(CaseInput input, End from) {
        Params params = input.params();
        Index index =
                switch (params.oneOf("on", "credibility matrix", List.of("concordance matrix", "credibility matrix"))) {
                    case "concordance matrix" -> Index.CONCORDANCE;
                    default -> Index.CREDIBILITY;
                };
        NetFlowDistillation method = new NetFlowDistillation(thresholds(params, width(input)), index, from);
        return Answer.of(method.rank(input.matrix(), input.importances()).scores());
    }

    private static Answer electreTri(CaseInput input) {
        Params params = input.params();
        List<String> classes = new ArrayList<>();
        params.take("categories_worst_to_best").forEach(name -> classes.add(name.asText()));
        List<Map<String, Double>> limits = new ArrayList<>();
        for (double[] profile : Json.rows(params.take("profiles"))) {
            Map<String, Double> limit = new LinkedHashMap<>();
            for (int j = 0; j < profile.length; j++) {
                limit.put("c" + (j + 1), profile[j]);
            }
            limits.add(limit);
        }
        ElectreTri method =
                new ElectreTri(classes, limits, thresholds(params, width(input)), params.number("cut", 0.75));
        ElectreTri.Result result = method.sort(input.matrix(), input.importances());
        String rule =
                params.oneOf("rule", "pessimistic", List.of("pessimistic", "optimistic", "pessimistic and optimistic"));
        List<Object> sorted = new ArrayList<>();
        for (int i = 0; i < result.alternatives().size(); i++) {
            String low = result.pessimistic().get(i);
            String high = result.optimistic().get(i);
            sorted.add(
                    rule.equals("pessimistic") || low.equals(high)
                            ? low
                            : rule.equals("optimistic") ? high : low + " to " + high);
        }
        return withConcordance(Answer.of(sorted), result, classes);
    }

    /** The rows are called z1, z2, …; the one source that does so leaves a number out, so that its last row has one more. */
    private static Answer withConcordance(Answer answer, ElectreTri.Result result, List<String> classes) {
        Answer all = answer;
        int rows = result.alternatives().size();
        for (int number = 1; number <= rows + 1; number++) {
            List<Double> row = result.concordance().get(Math.min(number, rows) - 1);
            for (int h = 0; h < row.size(); h++) {
                String[] above = classes.get(h + 1).split(" ");
                all = all.with(
                        "concordance(z" + number + ", profile " + classes.get(h) + "|" + above[above.length - 1] + ")",
                        row.get(h));
            }
        }
        return all;
    }
}
