package org.restoration.evaluation.methods.weighting.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.weighting.combination.GameTheory.Coefficients;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weights;

/** What holds for every combination of weights, and what holds for one. */
class WeightCombinationContractTest {

    private static final List<WeightCombination> ALL = List.of(
            Additive.leastSquares(2),
            new Multiplicative(),
            new MinimumRelativeEntropy(),
            new GameTheory(Coefficients.BY_SIZE),
            new GameTheory(Coefficients.AS_SOLVED));

    private static final long SEED = 20261124;

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.<Object>toSet()))
                .containsExactlyInAnyOrder((Object[]) WeightCombination.class.getPermittedSubclasses());
    }

    @Test
    void sources_that_agree_are_kept_except_by_the_product() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            Derived one = weights(random, 1 + random.nextInt(6), "panel");
            for (WeightCombination combination : ALL) {
                if (!(combination instanceof Multiplicative)) {
                    assertThat(combination.combine(List.of(one, one)).weights().toArray())
                            .as("%s, seed %d", combination, SEED)
                            .containsExactly(one.weights().toArray(), within(1e-12));
                }
            }
        }
    }

    @Test
    void another_order_of_sources_or_indicators_changes_no_weight() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            int n = 2 + random.nextInt(5);
            Derived one = weights(random, n, "panel");
            Derived other = weights(random, n, "entropy");
            List<String> codes = new ArrayList<>(one.weights().codes());
            Collections.shuffle(codes, random);
            Derived moved = new Derived(one.weights(codes), "panel");
            for (WeightCombination combination : ALL) {
                if (combination.equals(new GameTheory(Coefficients.AS_SOLVED))) {
                    continue;
                }
                Weights weights = combination.combine(List.of(one, other)).weights();
                Weights others = combination.combine(List.of(other, moved)).weights();
                for (String code : codes) {
                    assertThat(others.weightOf(code))
                            .as("%s, seed %d", combination, SEED)
                            .isCloseTo(weights.weightOf(code), within(1e-9));
                }
            }
        }
    }

    @Test
    void an_origin_keeps_those_of_the_sources() {
        for (WeightCombination combination : ALL) {
            assertThat(combination
                            .combine(
                                    List.of(of("a panel", 0.5, 0.3, 0.2), of("entropy (set-dependent)", 0.1, 0.3, 0.6)))
                            .origin())
                    .isEqualTo(combination.name() + " of: a panel; entropy (set-dependent)");
        }
    }

    @Test
    void one_source_or_others_indicators_are_refused() {
        Derived one = of("a", 0.5, 0.5);
        for (WeightCombination combination : ALL) {
            assertThatThrownBy(() -> combination.combine(List.of(one)))
                    .hasMessage("weights combined by " + combination.name()
                            + " must come from at least two sources: got 1");
            assertThatThrownBy(() -> combination.combine(List.of(one, of("b", 0.2, 0.3, 0.5))))
                    .hasMessage("weights to be combined must all speak of [i0, i1]: got [i0, i1, i2]");
        }
    }

    /** By hand: 0.05, 0.09, 0.12 of sum 0.26. */
    @Test
    void products_are_divided_by_their_sum() {
        assertThat(new Multiplicative()
                        .combine(List.of(of("a", 0.5, 0.3, 0.2), of("b", 0.1, 0.3, 0.6)))
                        .weights()
                        .toArray())
                .containsExactly(new double[] {5 / 26.0, 9 / 26.0, 12 / 26.0}, within(1e-15));
    }

    @Test
    void sources_that_share_no_indicator_leave_nothing_to_multiply() {
        for (WeightCombination combination : List.of(new Multiplicative(), new MinimumRelativeEntropy())) {
            assertThatThrownBy(() -> combination.combine(List.of(of("a", 1, 0), of("b", 0, 1))))
                    .hasMessage("weights of at least one of [i0, i1] must be above 0 in all sources for "
                            + combination.name() + ": got none");
        }
    }

    /** Computed apart by numpy's solver: coefficients 0.42073171 and 0.57926829. */
    @Test
    void game_theory_solves_the_first_order_conditions() {
        List<Derived> sources = List.of(of("a", 0.5, 0.3, 0.2), of("b", 0.1, 0.3, 0.6));
        GameTheory method = new GameTheory(Coefficients.AS_SOLVED);

        assertThat(method.coefficientsOf(sources).get(0)).isCloseTo(0.42073171, within(5e-9));
        assertThat(method.combine(sources).weights().toArray())
                .containsExactly(new double[] {0.26829268, 0.3, 0.43170732}, within(5e-9));
    }

    /** Computed apart by numpy's solver: coefficients −1.375 and 2.375, by size 0.36666667 and 0.63333333. */
    @Test
    void game_theory_may_count_a_source_against_the_compromise() {
        List<Derived> sources = List.of(of("a", 0.5, 0.3, 0.2), of("b", 0.8, 0.1, 0.1));

        assertThatThrownBy(() -> new GameTheory(Coefficients.AS_SOLVED).combine(sources))
                .hasMessageStartingWith("weight of i1 combined by game theory must be at least 0: got -0.17")
                .hasMessageEndingWith("Maybe take the coefficients by their size");
        assertThat(new GameTheory(Coefficients.BY_SIZE)
                        .combine(sources)
                        .weights()
                        .toArray())
                .containsExactly(new double[] {0.69, 0.17333333, 0.13666667}, within(5e-9));
    }

    @Test
    void equal_weights_have_no_say_in_game_theory() {
        Derived uneven = of("a", 0.5, 0.3, 0.2);
        Derived equal = of("equal", 1 / 3.0, 1 / 3.0, 1 / 3.0);

        assertThat(new GameTheory(Coefficients.BY_SIZE)
                        .combine(List.of(uneven, equal))
                        .weights()
                        .toArray())
                .containsExactly(uneven.weights().toArray(), within(1e-12));
    }

    @Test
    void no_weights_lie_nearer_to_the_sources_than_their_mean_whatever_the_data() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(5);
            Derived one = weights(random, n, "a");
            Derived other = weights(random, n, "b");
            double[] squares = random.doubles(n, 0, 100).toArray();
            double[] best = Additive.leastSquares(2)
                    .combine(List.of(one, other))
                    .weights()
                    .toArray();
            double[] trial = weights(random, n, "trial").weights().toArray();
            assertThat(squaresApart(squares, best, one, other))
                    .as("seed %d, round %d", SEED, round)
                    .isLessThanOrEqualTo(squaresApart(squares, trial, one, other) + 1e-12);
        }
    }

    private static double squaresApart(double[] squares, double[] weights, Derived... sources) {
        double sum = 0;
        for (Derived source : sources) {
            for (int j = 0; j < weights.length; j++) {
                double apart = source.weights().toArray()[j] - weights[j];
                sum += squares[j] * apart * apart;
            }
        }
        return sum;
    }

    @Test
    void no_weights_have_less_relative_entropy_to_the_sources_than_their_geometric_mean() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(5);
            Derived one = weights(random, n, "a");
            Derived other = weights(random, n, "b");
            double[] best = new MinimumRelativeEntropy()
                    .combine(List.of(one, other))
                    .weights()
                    .toArray();
            double[] trial = weights(random, n, "trial").weights().toArray();
            assertThat(entropy(best, one, other))
                    .as("seed %d, round %d", SEED, round)
                    .isLessThanOrEqualTo(entropy(trial, one, other) + 1e-12);
        }
    }

    private static double entropy(double[] weights, Derived... sources) {
        double sum = 0;
        for (Derived source : sources) {
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * Math.log(weights[j] / source.weights().toArray()[j]);
            }
        }
        return sum;
    }

    @Test
    void shares_that_do_not_sum_to_one_are_refused() {
        assertThatThrownBy(() -> new Additive(List.of(0.5, 0.6)))
                .hasMessage("shares of the sources must be at least 0 and sum to 1: got [0.5, 0.6], sum 1.1");
    }

    private static Derived weights(Random random, int n, String origin) {
        double[] amounts = random.doubles(n, 0.05, 1).toArray();
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        for (int j = 0; j < n; j++) {
            amounts[j] /= sum;
        }
        return of(origin, amounts);
    }

    private static Derived of(String origin, double... weights) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < weights.length; j++) {
            byCode.put("i" + j, weights[j]);
        }
        return new Derived(Weights.of(byCode), origin);
    }
}
