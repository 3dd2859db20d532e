package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.IdealRange;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.distance.BalancedSpotis;
import org.restoration.evaluation.methods.ranking.distance.Codas;
import org.restoration.evaluation.methods.ranking.distance.Comet;
import org.restoration.evaluation.methods.ranking.distance.Cradis;
import org.restoration.evaluation.methods.ranking.distance.DistanceMethod;
import org.restoration.evaluation.methods.ranking.distance.Edas;
import org.restoration.evaluation.methods.ranking.distance.Ervd;
import org.restoration.evaluation.methods.ranking.distance.GreyRelation;
import org.restoration.evaluation.methods.ranking.distance.Limit;
import org.restoration.evaluation.methods.ranking.distance.LimitsOnProperties;
import org.restoration.evaluation.methods.ranking.distance.Mabac;
import org.restoration.evaluation.methods.ranking.distance.Mairca;
import org.restoration.evaluation.methods.ranking.distance.Minkowski;
import org.restoration.evaluation.methods.ranking.distance.Piv;
import org.restoration.evaluation.methods.ranking.distance.Probid;
import org.restoration.evaluation.methods.ranking.distance.ProspectValue;
import org.restoration.evaluation.methods.ranking.distance.ReferencePoint;
import org.restoration.evaluation.methods.ranking.distance.Rim;
import org.restoration.evaluation.methods.ranking.distance.SimplifiedProbid;
import org.restoration.evaluation.methods.ranking.distance.Spotis;
import org.restoration.evaluation.methods.ranking.distance.Topsis;
import org.restoration.evaluation.methods.ranking.distance.Vikor;
import org.restoration.evaluation.methods.result.RelativeScores;

/** Rankings by distance, by the names that cases give them. */
final class DistanceCases {

    private static final Pattern TOPSIS_EXPERT =
            Pattern.compile("TOPSIS \\((.*)\\) on the characteristic objects with the weights and types");

    private static final String VECTOR = "vector (type-blind)";

    private static final String RATIOS = "linear (x/max, min/x)";

    private static final String AS_GIVEN = "none";

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("TOPSIS", DistanceCases::topsis),
            Map.entry("VIKOR", DistanceCases::vikor),
            Map.entry("EDAS", input -> scores(input, new Edas(normalization(input, AS_GIVEN)))),
            Map.entry("CODAS", DistanceCases::codas),
            Map.entry("MABAC", DistanceCases::mabac),
            Map.entry("MAIRCA", input -> scores(input, new Mairca(normalization(input, "minmax")))),
            Map.entry("SPOTIS", DistanceCases::spotis),
            Map.entry("Balanced SPOTIS", DistanceCases::balancedSpotis),
            Map.entry("RIM", DistanceCases::rim),
            Map.entry("ERVD", DistanceCases::ervd),
            Map.entry(
                    "PROBID", input -> scores(input, new Probid(normalization(input, VECTOR), metric(input.params())))),
            Map.entry(
                    "sPROBID",
                    input -> scores(input, new SimplifiedProbid(normalization(input, VECTOR), metric(input.params())))),
            Map.entry("PIV", input -> scores(input, new Piv(normalization(input, VECTOR)))),
            Map.entry("CRADIS", DistanceCases::cradis),
            Map.entry("GRA", DistanceCases::greyRelation),
            Map.entry("MOORA reference point", DistanceCases::referencePoint),
            Map.entry("LoPM", DistanceCases::limitsOnProperties),
            Map.entry("COMET", DistanceCases::comet));

    private DistanceCases() {}

    private static RelativeNormalization normalization(CaseInput input, String otherwise) {
        return NormalizationCases.of(input.params(), otherwise);
    }

    private static Answer scores(CaseInput input, DistanceMethod method) {
        return Answer.of(method.rank(input.matrix(), input.importances()).scores());
    }

    private static List<Object> list(RelativeScores scores) {
        return Answer.list(scores.toArray());
    }

    private static List<Object> list(Map<String, Double> byIndicator) {
        return List.copyOf(byIndicator.values());
    }

    private static Minkowski metric(Params params) {
        return switch (params.oneOf(
                "metric", "euclidean", List.of("euclidean", "cityblock", "manhattan", "taxicab", "chebyshev"))) {
            case "euclidean" -> Minkowski.EUCLIDEAN;
            case "chebyshev" -> Minkowski.CHEBYSHEV;
            default -> Minkowski.MANHATTAN;
        };
    }

    private static Answer topsis(CaseInput input) {
        Topsis method = new Topsis(normalization(input, "vector"), metric(input.params()));
        Topsis.Result result = method.rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("ideal", list(result.ideal()))
                .with("anti_ideal", list(result.antiIdeal()))
                .with("s_plus", list(result.fromIdeal()))
                .with("s_minus", list(result.fromAntiIdeal()));
    }

    private static Answer vikor(CaseInput input) {
        boolean compromiseFirst = input.params().flag("use_compromise_set", false);
        Vikor method = new Vikor(input.params().number("v", 0.5), normalization(input, AS_GIVEN));
        DecisionMatrix matrix = input.matrix();
        Vikor.Result result = method.rank(matrix, input.importances());
        RelativeScores order = compromiseFirst ? result.compromiseFirst() : result.scores();
        List<Object> proposed = new ArrayList<>();
        result.compromise().forEach(name -> proposed.add(matrix.alternatives().indexOf(name)));
        return Answer.of(result.scores())
                .rankedBy(order)
                .with("s_k", list(result.sumOfRegrets()))
                .with("r_k", list(result.greatestRegret()))
                .with("acceptable_advantage", result.acceptableAdvantage())
                .with("acceptable_stability", result.acceptableStability())
                .with("compromise_set", proposed);
    }

    private static Answer codas(CaseInput input) {
        Codas method = new Codas(normalization(input, RATIOS), input.params().number("tau", Codas.TAU));
        Codas.Result result = method.rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("euclidean", list(result.euclidean()))
                .with("taxicab", list(result.taxicab()));
    }

    private static Answer mabac(CaseInput input) {
        Mabac.Result result = new Mabac(normalization(input, "minmax")).rank(input.matrix(), input.importances());
        return Answer.of(result.scores()).with("border_approximation_area", list(result.border()));
    }

    private static Answer cradis(CaseInput input) {
        Cradis.Result result = new Cradis(normalization(input, RATIOS)).rank(input.matrix(), input.importances());
        return Answer.of(result.scores())
                .with("s_plus", list(result.fromIdeal()))
                .with("s_minus", list(result.fromAntiIdeal()))
                .with("k_plus", list(result.nearness()))
                .with("k_minus", list(result.farness()));
    }

    private static Answer greyRelation(CaseInput input) {
        return scores(
                input,
                new GreyRelation(normalization(input, "minmax"), input.params().number("zeta", 0.5)));
    }

    private static Answer referencePoint(CaseInput input) {
        String gap = "largest gap to the reference row; lower is better";
        input.params().oneOf("score", gap, List.of(gap));
        ReferencePoint.Result result =
                new ReferencePoint(normalization(input, VECTOR)).rank(input.matrix(), input.importances());
        return Answer.of(result.scores()).with("reference_point", list(result.reference()));
    }

    private static Spotis spotisOf(CaseInput input, DecisionMatrix matrix) {
        Params params = input.params();
        params.oneOf("normalization", "bounds", List.of("bounds", "none", "none: the matrix is used as given"));
        Map<String, ValueRange> bounds = new LinkedHashMap<>();
        double[][] given = params.has("bounds") ? Json.rows(params.take("bounds")) : null;
        for (int j = 0; j < matrix.width(); j++) {
            Column column = matrix.column(j);
            bounds.put(
                    column.code(),
                    given == null
                            ? new ValueRange(
                                    column.summary().least(), column.summary().greatest())
                            : new ValueRange(given[j][0], given[j][1]));
        }
        String point = params.has("isp") ? "isp" : "esp";
        return new Spotis(bounds, params.has(point) ? byCode(matrix, params.numbers(point)) : Map.of());
    }

    private static Map<String, Double> byCode(DecisionMatrix matrix, double[] numbers) {
        if (numbers.length != matrix.width()) {
            throw new UnsupportedCaseException(numbers.length + " numbers for " + matrix.width() + " indicators");
        }
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < numbers.length; j++) {
            byCode.put(matrix.indicators().get(j), numbers[j]);
        }
        return byCode;
    }

    private static Answer spotis(CaseInput input) {
        DecisionMatrix matrix = input.matrix();
        Spotis.Result result = spotisOf(input, matrix).rank(matrix, input.importances());
        List<Object> bounds = new ArrayList<>();
        result.bounds().values().forEach(range -> bounds.add(Answer.list(range.low(), range.high())));
        return Answer.of(result.scores()).with("isp", list(result.solution())).with("bounds", bounds);
    }

    private static Answer balancedSpotis(CaseInput input) {
        Spotis spotis = spotisOf(input, input.matrix());
        return scores(input, new BalancedSpotis(spotis, input.params().number("alpha", 0.5)));
    }

    private static Answer rim(CaseInput input) {
        Params params = input.params();
        params.oneOf(
                "normalization",
                "reference ideal",
                List.of("reference ideal", "none", "none: the matrix is used as given"));
        double[][] ranges = Json.rows(params.take(params.has("ranges") ? "ranges" : "bounds"));
        double[][] ideals = Json.rows(params.take(params.has("ref_ideals") ? "ref_ideals" : "ref_ideal"));
        DecisionMatrix matrix = input.matrix();
        Map<String, IdealRange> byCode = new LinkedHashMap<>();
        for (int j = 0; j < matrix.width(); j++) {
            byCode.put(
                    matrix.indicators().get(j), IdealRange.of(ranges[j][0], ranges[j][1], ideals[j][0], ideals[j][1]));
        }
        Rim.Result result = new Rim(byCode).rank(matrix, input.importances());
        return Answer.of(result.scores())
                .with("norm_matrix", Answer.of(result.normalized()).value())
                .with("weighted_matrix", Answer.of(result.weighted()).value())
                .with("i_plus", list(result.fromIdeal()))
                .with("i_minus", list(result.fromAntiIdeal()));
    }

    private static Answer ervd(CaseInput input) {
        Params params = input.params();
        boolean shares = !params.oneOf(
                        "normalization",
                        "sum (type-blind)",
                        List.of("sum (type-blind)", "sum, type-blind", "none", "none: the matrix is used as given"))
                .startsWith("none");
        String references = params.has("reference_points_scaled") ? "reference_points_scaled" : "ref_point";
        if (shares && references.endsWith("scaled")) {
            throw new UnsupportedCaseException("reference points that are shares with values that are none yet");
        }
        String usual = "minkowski p=1 weighted (default)";
        boolean usualMetric =
                !params.has("metric") || params.take("metric").asText().equals(usual);
        DecisionMatrix matrix = input.matrix();
        Ervd method = new Ervd(
                byCode(matrix, params.numbers(references)),
                shares,
                new ProspectValue(params.number("lambda_value", 2.25), params.number("alpha_value", 0.88)),
                usualMetric ? Minkowski.MANHATTAN : metric(params),
                params.flag("w_metric", true));
        Ervd.Result result = method.rank(matrix, input.importances());
        return Answer.of(result.scores())
                .with("s_plus", list(result.fromIdeal()))
                .with("s_minus", list(result.fromAntiIdeal()));
    }

    private static Answer limitsOnProperties(CaseInput input) {
        String limits = "limits: 1 lower limit, -1 upper limit, 0 target";
        input.params().oneOf("normalization", limits, List.of(limits));
        double[] values = input.params().numbers("limits");
        double[] types = input.params().numbers("limit_types");
        DecisionMatrix matrix = input.matrix();
        Map<String, Limit> byCode = new LinkedHashMap<>();
        for (int j = 0; j < matrix.width(); j++) {
            Limit.Kind kind = types[j] > 0 ? Limit.Kind.LOWER : types[j] < 0 ? Limit.Kind.UPPER : Limit.Kind.TARGET;
            byCode.put(matrix.indicators().get(j), new Limit(kind, values[j]));
        }
        return scores(input, new LimitsOnProperties(byCode));
    }

    private static Answer comet(CaseInput input) {
        Topsis topsis = new Topsis(expertNormalization(input.params().text("expert", "")));
        DecisionMatrix matrix = input.matrix();
        JsonNode given = input.params().take("cvalues");
        if (!given.isArray()) {
            String extremes = "min and max of every criterion";
            input.params().oneOf("cvalues", extremes, List.of(extremes));
            return scores(input, Comet.ofExtremes(matrix, topsis));
        }
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int j = 0; j < matrix.width(); j++) {
            List<Double> rising = new ArrayList<>();
            given.get(j).forEach(value -> rising.add(value.doubleValue()));
            values.put(matrix.indicators().get(j), rising);
        }
        return scores(input, new Comet(values, topsis));
    }

    private static RelativeNormalization expertNormalization(String expert) {
        Matcher topsis = TOPSIS_EXPERT.matcher(expert);
        if (!topsis.matches()) {
            throw new UnsupportedCaseException("expert \"" + expert + "\"");
        }
        return NormalizationCases.called(topsis.group(1));
    }
}
