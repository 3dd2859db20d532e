package org.restoration.evaluation.methods.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.restoration.evaluation.methods.comparison.AverageRankShift;
import org.restoration.evaluation.methods.comparison.DrasticDistance;
import org.restoration.evaluation.methods.comparison.FrobeniusDistance;
import org.restoration.evaluation.methods.comparison.GoodmanKruskalGamma;
import org.restoration.evaluation.methods.comparison.KemenyDistance;
import org.restoration.evaluation.methods.comparison.KendallTauA;
import org.restoration.evaluation.methods.comparison.KendallTauB;
import org.restoration.evaluation.methods.comparison.RankComparison;
import org.restoration.evaluation.methods.comparison.RankSimilarity;
import org.restoration.evaluation.methods.comparison.Spearman;
import org.restoration.evaluation.methods.comparison.WeightSimilarity;
import org.restoration.evaluation.methods.comparison.WeightedSpearman;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.weighting.Weights;

/** Comparisons of a first ranking, a parameter, with each row of the matrix, by the names that cases give them. */
final class CorrelationCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("Spearman", input -> ranks(input, new Spearman())),
            Map.entry("weighted Spearman", input -> ranks(input, new WeightedSpearman())),
            Map.entry("WS", input -> ranks(input, new RankSimilarity())),
            Map.entry("Kendall tau-a", input -> ranks(input, new KendallTauA())),
            Map.entry("Kendall tau-b", input -> ranks(input, new KendallTauB())),
            Map.entry("Goodman-Kruskal gamma", input -> ranks(input, new GoodmanKruskalGamma())),
            Map.entry("Kemeny distance", input -> ranks(input, new KemenyDistance())),
            Map.entry("Frobenius distance", input -> ranks(input, new FrobeniusDistance())),
            Map.entry("draWS", input -> ranks(input, new DrasticDistance())),
            Map.entry("average rank shift", input -> ranks(input, new AverageRankShift())),
            Map.entry("WSC", input -> weights(input, WeightSimilarity.RELATIVE)),
            Map.entry("WSC2", input -> weights(input, WeightSimilarity.SHARED)));

    private CorrelationCases() {}

    private static Answer ranks(CaseInput input, RankComparison comparison) {
        input.params().ignore("second");
        double[] first = input.params().numbers("first");
        List<String> names = names(first.length);
        Ranks firstRanks = Ranks.of(names, first);
        List<Object> values = new ArrayList<>();
        for (double[] second : input.rows()) {
            values.add(comparison.of(firstRanks, Ranks.of(names, second)));
        }
        return Answer.of(values);
    }

    private static Answer weights(CaseInput input, WeightSimilarity similarity) {
        input.params().ignore("second");
        Weights first = weights(input.params().numbers("first"));
        List<Object> values = new ArrayList<>();
        for (double[] second : input.rows()) {
            values.add(similarity.of(first, weights(second)));
        }
        return Answer.of(values);
    }

    private static Weights weights(double[] numbers) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < numbers.length; j++) {
            byCode.put("c" + (j + 1), numbers[j]);
        }
        return Weights.of(byCode);
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
