package org.restoration.evaluation.methods.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.restoration.evaluation.methods.weighting.subjective.Dematel;
import org.restoration.evaluation.methods.weighting.subjective.Rancom;
import org.restoration.evaluation.methods.weighting.subjective.RankOrder;
import org.restoration.evaluation.methods.weighting.subjective.RankOrder.Rule;
import org.restoration.evaluation.methods.weighting.subjective.SubjectiveWeighting;

/** Weights from judgements, by the names that cases give them. */
final class SubjectiveWeightingCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("rank-order centroid", input -> rankOrder(input, Rule.CENTROID)),
            Map.entry("rank sum", input -> rankOrder(input, Rule.SUM)),
            Map.entry("rank reciprocal", input -> rankOrder(input, Rule.RECIPROCAL)),
            Map.entry("RANCOM", input -> {
                input.params().ignore("input");
                List<List<Double>> rows = lists(input.rows());
                return Answer.of(new Rancom(codes(rows.size()), rows).weights().weights());
            }),
            Map.entry("DEMATEL", SubjectiveWeightingCases::dematel));

    private SubjectiveWeightingCases() {}

    private static Answer rankOrder(CaseInput input, Rule rule) {
        input.params().oneOf("order", "most important first", List.of("most important first"));
        SubjectiveWeighting weighting = new RankOrder(codes(input.params().whole("n", 0)), rule);
        return Answer.of(weighting.weights().weights());
    }

    private static Answer dematel(CaseInput input) {
        input.params().ignore("input");
        List<List<Double>> rows = lists(input.rows());
        Dematel method = new Dematel(codes(rows.size()), rows);
        Dematel.Influence total = method.total();
        return Answer.of(method.weights().weights())
                .with("threshold", total.threshold())
                .with("c", total.given())
                .with("r", total.received());
    }

    static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(j -> "c" + j).toList();
    }

    static List<List<Double>> lists(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
