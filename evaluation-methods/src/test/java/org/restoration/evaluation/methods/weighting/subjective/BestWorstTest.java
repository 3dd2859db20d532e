package org.restoration.evaluation.methods.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.weighting.subjective.BestWorst.Model;

class BestWorstTest {

    private static final long SEED = 20261124;

    /** Rezaei 2015, doi:10.1016/j.omega.2014.11.009: 0.0714, 0.3387, 0.5899, ξ 0.26, consistency index of 8 4.47. */
    @Test
    void reproduces_rezaei2015_transport_of_three_criteria() {
        BestWorst method = three(Model.NONLINEAR);

        assertThat(method.weights().weights().toArray())
                .containsExactly(new double[] {0.0714, 0.3387, 0.5899}, within(5e-5));
        assertThat(method.deviation()).isCloseTo(0.26, within(5e-3));
        assertThat(method.consistencyRatio()).isCloseTo(0.26 / 4.47, within(1e-3));
        assertThat(method.inputConsistency()).isCloseTo((10 - 8) / 56.0, within(1e-15));
    }

    /** Computed apart by scipy's linprog. */
    @Test
    void the_linear_model_is_a_linear_program() {
        assertThat(three(Model.LINEAR).weights().weights().toArray())
                .containsExactly(new double[] {0.07142857, 0.32142857, 0.60714286}, within(5e-9));
        assertThat(three(Model.LINEAR).deviation()).isCloseTo(0.03571429, within(5e-9));

        BestWorst five = five(List.of(2.0, 1.0, 4.0, 3.0, 8.0), List.of(4.0, 8.0, 4.0, 2.0, 1.0));
        assertThat(five.weights().weights().toArray())
                .containsExactly(
                        new double[] {0.24615385, 0.43076923, 0.12307692, 0.15384615, 0.04615385}, within(5e-9));
        assertThat(five.deviation()).isCloseTo(0.06153846, within(5e-9));
    }

    @Test
    void no_other_weights_deviate_less_from_the_ratios() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            double across = 3 + random.nextInt(7);
            double b1 = 1 + random.nextInt((int) across);
            double w1 = 1 + random.nextInt((int) across);
            double b2 = 1 + random.nextInt((int) across);
            double w2 = 1 + random.nextInt((int) across);
            BestWorst method = new BestWorst(
                    List.of("best", "x", "y", "worst"),
                    "best",
                    "worst",
                    List.of(1.0, b1, b2, across),
                    List.of(across, w1, w2, 1.0),
                    Model.NONLINEAR);
            double[] weights = method.weights().weights().toArray();
            assertThat(deviation(method, weights))
                    .as("%s, seed %d", method, SEED)
                    .isCloseTo(method.deviation(), within(1e-9));
            for (int trial = 0; trial < 200; trial++) {
                double[] other = weights.clone();
                for (int j = 0; j < other.length; j++) {
                    other[j] *= 1 + 0.2 * (random.nextDouble() - 0.5);
                }
                assertThat(deviation(method, other))
                        .as("%s, seed %d", method, SEED)
                        .isGreaterThanOrEqualTo(method.deviation() - 1e-9);
            }
            for (int j = 0; j < weights.length; j++) {
                assertThat(weights[j])
                        .isBetween(
                                method.intervals().get(j).lower() - 1e-12,
                                method.intervals().get(j).upper() + 1e-12);
            }
        }
    }

    private static double deviation(BestWorst method, double[] weights) {
        double greatest = 0;
        for (int j = 0; j < weights.length; j++) {
            greatest = Math.max(
                    greatest,
                    Math.abs(weights[0] / weights[j] - method.bestToOthers().get(j)));
            greatest = Math.max(
                    greatest,
                    Math.abs(weights[j] / weights[weights.length - 1]
                            - method.othersToWorst().get(j)));
        }
        return greatest;
    }

    @Test
    void two_different_ratios_of_the_best_over_the_worst_are_refused() {
        assertThatThrownBy(() ->
                        new BestWorst(List.of("a", "b"), "a", "b", List.of(1.0, 3.0), List.of(4.0, 1.0), Model.LINEAR))
                .hasMessage("ratio of best over worst must be the same in both lists: got 3.0 and 4.0");
    }

    private static BestWorst three(Model model) {
        return new BestWorst(List.of("a", "b", "c"), "c", "a", List.of(8.0, 2.0, 1.0), List.of(1.0, 5.0, 8.0), model);
    }

    private static BestWorst five(List<Double> fromBest, List<Double> toWorst) {
        return new BestWorst(List.of("a", "b", "c", "d", "e"), "b", "e", fromBest, toWorst, Model.LINEAR);
    }
}
