package org.restoration.evaluation.methods.weighting.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.weighting.Weights;

class ProjectionPursuitTest {

    private static final DecisionMatrix SITES = PrincipalComponentsTest.SITES;

    /** The greatest index of 300 000 random directions and a random walk from the best, in numpy: 0.22174260136. */
    @Test
    void the_search_finds_what_a_longer_one_of_another_kind_finds() {
        double[] weights = ProjectionPursuit.standard(1).fit(SITES).weights().toArray();

        assertThat(index(weights)).isGreaterThanOrEqualTo(0.22174260136 - 1e-9);
    }

    @Test
    void no_random_direction_is_better() {
        Random random = new Random(20261124);
        double best = index(ProjectionPursuit.standard(7).fit(SITES).weights().toArray());
        for (int trial = 0; trial < 20_000; trial++) {
            double[] weights = random.doubles(SITES.width()).toArray();
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            for (int j = 0; j < weights.length; j++) {
                weights[j] /= sum;
            }
            assertThat(index(weights)).as("trial %d", trial).isLessThanOrEqualTo(best);
        }
    }

    @Test
    void the_index_is_that_of_all_pairs() {
        Weights weights = ProjectionPursuit.standard(1).fit(SITES).weights();

        assertThat(ProjectionPursuit.standard(5).index(SITES, weights))
                .isCloseTo(index(weights.toArray()), within(1e-9));
        assertThat(ProjectionPursuit.standard(5).index(SITES, Weights.equal(SITES.indicators())))
                .isCloseTo(index(new double[] {0.25, 0.25, 0.25, 0.25}), within(1e-9));
    }

    @Test
    void the_same_seed_gives_the_same_bits() {
        assertThat(ProjectionPursuit.standard(1).fit(SITES))
                .isEqualTo(ProjectionPursuit.standard(1).fit(SITES));
    }

    @Test
    void another_seed_ends_elsewhere_on_the_same_ridge() {
        double[] first = ProjectionPursuit.standard(1).fit(SITES).weights().toArray();
        for (long seed = 2; seed <= 10; seed++) {
            double[] other =
                    ProjectionPursuit.standard(seed).fit(SITES).weights().toArray();
            assertThat(index(other)).as("seed %d", seed).isCloseTo(index(first), withinPercentage(0.1));
            assertThat(other).as("seed %d", seed).containsExactly(first, within(0.05));
        }
    }

    @Test
    void a_window_of_nothing_is_refused() {
        assertThatThrownBy(() -> new ProjectionPursuit(0, 10, 1))
                .hasMessage("window of projection pursuit must be finite and above 0: got 0.0");
        assertThatThrownBy(() -> new ProjectionPursuit(0.1, 0, 1))
                .hasMessage("starts of projection pursuit must be at least 1: got 0");
    }

    /** Q by its definition, with all pairs. */
    private static double index(double[] weights) {
        DecisionMatrix normalized = MinMax.oriented().normalize(SITES);
        int n = SITES.rows();
        double[] projections = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < weights.length; j++) {
                projections[i] += Math.sqrt(weights[j]) * normalized.at(i, j);
            }
            mean += projections[i] / n;
        }
        double squares = 0;
        for (double projection : projections) {
            squares += (projection - mean) * (projection - mean);
        }
        double deviation = Math.sqrt(squares / (n - 1));
        double density = 0;
        for (double one : projections) {
            for (double other : projections) {
                density += Math.max(0, 0.1 * deviation - Math.abs(one - other));
            }
        }
        return deviation * density;
    }
}
