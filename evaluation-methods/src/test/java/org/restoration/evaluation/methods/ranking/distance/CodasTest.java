package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.weighting.Importances;

class CodasTest {

    /** The formula of the paper, pair by pair, on the distances that the result tells. */
    @Test
    void running_sums_give_what_all_pairs_give() {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(30);
            double tau = round % 4 == 0 ? 0 : random.nextDouble();
            DecisionMatrix matrix = DecisionMatrix.of(List.of(
                    Column.of(
                            "a",
                            Direction.BENEFIT,
                            random.ints(n, 0, 4).asDoubleStream().toArray()),
                    Column.of("b", Direction.COST, random.doubles(n).toArray())));

            Codas.Result result = new Codas(new AsGiven(), tau).rank(matrix, Importances.equal(matrix.indicators()));

            for (int i = 0; i < n; i++) {
                double expected = 0;
                for (int k = 0; k < n; k++) {
                    double apart = result.euclidean().at(i) - result.euclidean().at(k);
                    expected += apart;
                    if (Math.abs(apart) >= tau) {
                        expected += result.taxicab().at(i) - result.taxicab().at(k);
                    }
                }
                assertThat(result.scores().at(i)).as("round %d", round).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void a_difference_below_the_threshold_is_told_by_the_euclidean_distance_alone() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 0, 3, 5), Column.of("b", Direction.BENEFIT, 0, 4, 0)));

        Codas.Result result = new Codas(new AsGiven(), 0.02).rank(matrix, Importances.equal(matrix.indicators()));

        assertThat(result.euclidean().toArray()).containsExactly(new double[] {0, 2.5, 2.5}, within(1e-15));
        assertThat(result.taxicab().toArray()).containsExactly(new double[] {0, 3.5, 2.5}, within(1e-15));
        assertThat(result.scores().toArray()).containsExactly(new double[] {-11, 6, 5}, within(1e-14));
    }

    @Test
    void a_negative_threshold_is_refused() {
        assertThatThrownBy(() -> new Codas(new AsGiven(), -0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("τ of CODAS must be finite and at least 0: got -0.1");
    }
}
