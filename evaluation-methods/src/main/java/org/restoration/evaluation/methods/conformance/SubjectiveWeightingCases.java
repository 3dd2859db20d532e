package org.restoration.evaluation.methods.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.restoration.evaluation.methods.weighting.subjective.BestWorst;
import org.restoration.evaluation.methods.weighting.subjective.Dematel;
import org.restoration.evaluation.methods.weighting.subjective.LmawExperts;
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
            Map.entry("DEMATEL", SubjectiveWeightingCases::dematel),
            Map.entry("BWM", SubjectiveWeightingCases::bestWorst),
            Map.entry("LMAW group weights", SubjectiveWeightingCases::lmaw));

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

    /** Of several that equal the best, the best is the one that the other list puts highest; so too the worst. */
    private static Answer bestWorst(CaseInput input) {
        double[] fromBest = input.params().numbers("best_to_others");
        double[] toWorst = input.params().numbers("others_to_worst");
        List<String> codes = codes(fromBest.length);
        BestWorst method = new BestWorst(
                codes,
                codes.get(own(fromBest, toWorst)),
                codes.get(own(toWorst, fromBest)),
                Arrays.stream(fromBest).boxed().toList(),
                Arrays.stream(toWorst).boxed().toList(),
                model(input.params().text("model", "")));
        return Answer.of(method.weights().weights())
                .with("xi", method.deviation())
                .with("CR", method.consistencyRatio());
    }

    private static int own(double[] ratios, double[] others) {
        int own = -1;
        for (int j = 0; j < Math.min(ratios.length, others.length); j++) {
            if (ratios[j] == 1 && (own < 0 || others[j] > others[own])) {
                own = j;
            }
        }
        if (own < 0) {
            throw new UnsupportedCaseException("a list of ratios without the 1 of the indicator itself");
        }
        return own;
    }

    private static BestWorst.Model model(String text) {
        if (text.startsWith("non-linear") || text.startsWith("nonlinear")) {
            return BestWorst.Model.NONLINEAR;
        }
        if (text.startsWith("linear")) {
            return BestWorst.Model.LINEAR;
        }
        throw new UnsupportedCaseException("model \"" + text + "\"; known are linear and non-linear");
    }

    private static Answer lmaw(CaseInput input) {
        Params params = input.params();
        params.ignore("input");
        double[][] rows = input.rows();
        LmawExperts method = new LmawExperts(
                codes(rows[0].length),
                lists(rows),
                params.number("aip", 0.5),
                params.number("p", 1),
                params.number("q", 1));
        return Answer.of(List.copyOf(method.means()));
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
