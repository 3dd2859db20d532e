package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.internal.math.CounterRandom;
import org.restoration.evaluation.methods.result.SetRelative;
import org.restoration.evaluation.weighting.Weights;

/**
 * SMAA-2: how often each alternative takes each rank under a weighted sum when values are drawn from their distributions and weights from
 * those possible (rank acceptability); which weights, on the mean, make it first (central weights); and how often it is first with these
 * (confidence factor). Lahdelma and Salminen 2001, <a
 * href="https://doi.org/10.1287/opre.49.3.444.11220">doi:10.1287/opre.49.3.444.11220</a>; by simulation: Tervonen and Lahdelma 2007, <a
 * href="https://doi.org/10.1016/j.ejor.2005.12.037">doi:10.1016/j.ejor.2005.12.037</a>.
 *
 * <p>Values are drawn independently. The same seed gives the same bits anywhere; the standard error of a share s is {@code √(s (1 − s) /
 * draws)}, at most 0.005 for 10 000 draws. Alternatives that tie in a draw share the better rank. Compensatory; shares depend on the set.
 *
 * @param alternatives names, each once
 * @param indicators uncertain values, at least one indicator, each with one value for each alternative
 * @param weights which weights are possible
 * @param draws number of draws, at least 1
 * @param seed seed of the run
 */
public record Smaa2(
        List<String> alternatives, List<UncertainIndicator> indicators, WeightSpace weights, int draws, long seed) {

    private static final double LEAST_PROBABILITY = 0x1p-54;

    /** Checks that each alternative has a value of each indicator. */
    public Smaa2 {
        alternatives = List.copyOf(alternatives);
        indicators = List.copyOf(indicators);
        Objects.requireNonNull(weights, "weights");
        distinct("alternative", alternatives);
        distinct("indicator", indicators.stream().map(UncertainIndicator::code).toList());
        for (UncertainIndicator indicator : indicators) {
            if (indicator.values().size() != alternatives.size()) {
                throw new IllegalArgumentException("values of " + indicator.code() + " must be one for each of "
                        + alternatives.size() + " alternatives: got "
                        + indicator.values().size());
            }
        }
        if (draws < 1) {
            throw new IllegalArgumentException("draws must be at least 1: got " + draws);
        }
    }

    private static void distinct(String what, List<String> names) {
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(
                    what + "s must be at least one, each of a name of its own: got " + names);
        }
    }

    /** How the field calls it. */
    public String name() {
        return "SMAA-2";
    }

    /** What the draws show. */
    public Result simulate() {
        int n = alternatives.size();
        List<String> codes = indicators.stream().map(UncertainIndicator::code).toList();
        double[][] taken = new double[n][n];
        double[][] first = new double[n][codes.size()];
        for (int draw = 0; draw < draws; draw++) {
            int one = draw;
            double[] drawn = weights.draw(codes, j -> uniform(one, j));
            double[] totals = totals(scores(draw), drawn);
            for (int i = 0; i < n; i++) {
                int rank = better(totals, i);
                taken[i][rank]++;
                for (int j = 0; rank == 0 && j < drawn.length; j++) {
                    first[i][j] += drawn[j];
                }
            }
        }
        List<Optional<Weights>> central = new ArrayList<>();
        List<List<Double>> acceptability = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            central.add(taken[i][0] > 0 ? Optional.of(mean(codes, first[i], taken[i][0])) : Optional.empty());
            List<Double> shares = new ArrayList<>();
            for (double count : taken[i]) {
                shares.add(count / draws);
            }
            acceptability.add(List.copyOf(shares));
        }
        return new Result(alternatives, acceptability, central, confidence(central));
    }

    /** How often each is first with its central weights, in draws of their own. */
    private List<OptionalDouble> confidence(List<Optional<Weights>> central) {
        int[] first = new int[alternatives.size()];
        for (int draw = draws; draw < 2L * draws; draw++) {
            double[][] scores = scores(draw);
            for (int i = 0; i < first.length; i++) {
                if (central.get(i).isPresent()
                        && better(totals(scores, central.get(i).get().toArray()), i) == 0) {
                    first[i]++;
                }
            }
        }
        List<OptionalDouble> confidence = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            confidence.add(
                    central.get(i).isPresent() ? OptionalDouble.of((double) first[i] / draws) : OptionalDouble.empty());
        }
        return confidence;
    }

    /** Scores by indicator and alternative. */
    private double[][] scores(long draw) {
        int n = alternatives.size();
        int k = indicators.size();
        double[][] scores = new double[k][n];
        for (int j = 0; j < k; j++) {
            UncertainIndicator indicator = indicators.get(j);
            for (int i = 0; i < n; i++) {
                double value = indicator.values().get(i).quantile(uniform(draw, k + j * n + i));
                scores[j][i] = indicator.worth().score(value);
            }
        }
        return scores;
    }

    private double uniform(long draw, int input) {
        return Math.max(LEAST_PROBABILITY, CounterRandom.uniform(seed, draw, input));
    }

    private static double[] totals(double[][] scores, double[] weights) {
        double[] totals = new double[scores[0].length];
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < totals.length; i++) {
                totals[i] += weights[j] * scores[j][i];
            }
        }
        return totals;
    }

    /** How many others have more. */
    private static int better(double[] totals, int i) {
        int better = 0;
        for (double total : totals) {
            better += total > totals[i] ? 1 : 0;
        }
        return better;
    }

    private static Weights mean(List<String> codes, double[] sums, double count) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (int j = 0; j < sums.length; j++) {
            means.put(codes.get(j), sums[j] / count);
        }
        return Weights.of(means);
    }

    /**
     * What the draws show.
     *
     * @param alternatives names, in order
     * @param rankAcceptability for each alternative the share of draws in which it takes each rank, the first rank first
     * @param centralWeights for each the mean of the weights that make it first; empty if none did
     * @param confidence for each how often it is first with its central weights; empty without them
     */
    public record Result(
            List<String> alternatives,
            List<List<Double>> rankAcceptability,
            List<Optional<Weights>> centralWeights,
            List<OptionalDouble> confidence)
            implements SetRelative {

        /** Copies the lists. */
        public Result {
            alternatives = List.copyOf(alternatives);
            rankAcceptability = List.copyOf(rankAcceptability);
            centralWeights = List.copyOf(centralWeights);
            confidence = List.copyOf(confidence);
        }
    }
}
