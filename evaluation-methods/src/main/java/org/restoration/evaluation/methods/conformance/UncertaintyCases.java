package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.ranking.stochastic.AnyWeights;
import org.restoration.evaluation.methods.ranking.stochastic.LogNormalValue;
import org.restoration.evaluation.methods.ranking.stochastic.NormalValue;
import org.restoration.evaluation.methods.ranking.stochastic.Smaa2;
import org.restoration.evaluation.methods.ranking.stochastic.UncertainIndicator;
import org.restoration.evaluation.methods.ranking.stochastic.UncertainValue;
import org.restoration.evaluation.methods.ranking.stochastic.UniformValue;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;

/** Methods for uncertain values, by the names that cases give them. */
final class UncertaintyCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.of("SMAA-2", UncertaintyCases::smaa2);

    /** The cells of most indicators are normal; single ones may be said to be log-normal. */
    private static final Pattern MEAN_AND_DEVIATION =
            Pattern.compile("\\[mean, sd\\](?:; (?:(.+) log-normal \\(parameters of the log\\), the others )?normal)?");

    /** So many times the draws of the source are made, so that of both sampling errors ours is the small one. */
    private static final int MORE = 10;

    private static final String LIMITS = "[min, max]; uniform";

    private UncertaintyCases() {}

    private static Answer smaa2(CaseInput input) {
        Params params = input.params();
        params.oneOf("weights", "uniform on the simplex", List.of("uniform on the simplex"));
        String value = params.text("value", "linear on the scale");
        if (!value.startsWith("linear on the scale")) {
            throw new UnsupportedCaseException("value \"" + value + "\"");
        }
        List<String> criteria = texts(params.take("criteria"));
        List<String> alternatives = texts(params.take("alternatives"));
        double[][] scales = Json.rows(params.take("scales"));
        Function<String, Function<double[], UncertainValue>> cells = cells(params.text("cells", "[mean, sd]"));
        List<Direction> directions = input.directions(criteria.size());
        List<UncertainIndicator> indicators = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            boolean benefit = directions.get(j) == Direction.BENEFIT;
            double worst = scales[j][benefit ? 0 : 1];
            double best = scales[j][benefit ? 1 : 0];
            List<UncertainValue> values = new ArrayList<>();
            for (JsonNode row : input.cells()) {
                values.add(cells.apply(criteria.get(j)).apply(Json.numbers(row.path(j))));
            }
            indicators.add(
                    new UncertainIndicator(criteria.get(j), new Goalposts(worst, best, Extension.EXTEND), values));
        }
        int draws = MORE * params.whole("iterations", 10_000);
        Smaa2 method = new Smaa2(alternatives, indicators, new AnyWeights(), draws, params.whole("seed", 0));
        return answer(method.simulate());
    }

    private static Function<String, Function<double[], UncertainValue>> cells(String text) {
        if (text.equals(LIMITS)) {
            return criterion -> cell -> new UniformValue(cell[0], cell[1]);
        }
        Matcher matcher = MEAN_AND_DEVIATION.matcher(text);
        if (!matcher.matches()) {
            throw new UnsupportedCaseException("cells \"" + text + "\"");
        }
        List<String> logNormal =
                matcher.group(1) == null ? List.of() : List.of(matcher.group(1).split(", | and "));
        return criterion -> cell -> {
            NormalValue normal = new NormalValue(cell[0], cell[1]);
            return logNormal.contains(criterion) ? new LogNormalValue(normal) : normal;
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** What nobody has, an alternative that is never first, is null. */
    private static Answer answer(Smaa2.Result result) {
        List<Object> central = new ArrayList<>();
        result.centralWeights()
                .forEach(weights -> central.add(
                        weights.map(known -> Answer.list(known.toArray())).orElse(null)));
        List<Object> confidence = new ArrayList<>();
        result.confidence().forEach(share -> confidence.add(share.isPresent() ? share.getAsDouble() : null));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rank_acceptability", result.rankAcceptability());
        values.put("central_weights", central);
        values.put("confidence", confidence);
        return Answer.of(values);
    }
}
