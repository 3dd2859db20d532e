package org.restoration.evaluation.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;

class AhpTest {

    /** Expected values from an independent script in double precision, printed to six decimals; RI(3) = 0.58. */
    @Test
    void reproduces_the_worked_example_of_three_children() {
        Ahp ahp = new Ahp(Matrices.judgements("3 5", "2"));
        List<String> children = Matrices.codes(3);
        double[] weights = ahp.weights(children).toArray();
        assertThat(weights[0]).isCloseTo(0.648329, within(5e-7));
        assertThat(weights[1]).isCloseTo(0.229651, within(5e-7));
        assertThat(weights[2]).isCloseTo(0.122020, within(5e-7));
        Consistency consistency = ahp.consistency(children);
        assertThat(consistency.lambdaMax()).isCloseTo(3.003695, within(5e-7));
        assertThat(consistency.consistencyIndex()).isCloseTo(0.001847, within(5e-7));
        assertThat(consistency.randomIndexValue()).isEqualTo(0.58);
        assertThat(consistency.ratio().getAsDouble()).isCloseTo(0.003185, within(5e-7));
        assertThat(consistency.acceptable()).isTrue();
    }

    /**
     * Six children of Wang and Chin 2011, A linear programming approximation to the eigenvector method in the analytic hierarchy
     * process, Information Sciences 181(23), 5240–5248, weights printed to four decimals. With a consistency ratio of 0.229
     * (numpy's eigenvalue solver) the judgements are refused as weights, so the bare matrix is compared.
     */
    @Test
    void reproduces_wang_chin2011_eigenvector() {
        double[][] printed = {
            {1, 4, 3, 1, 3, 4},
            {1.0 / 4, 1, 7, 3, 1.0 / 5, 1},
            {1.0 / 3, 1.0 / 7, 1, 1.0 / 5, 1.0 / 5, 1.0 / 6},
            {1, 1.0 / 3, 5, 1, 1, 1.0 / 3},
            {1.0 / 3, 5, 5, 1, 1, 3},
            {1.0 / 4, 1, 6, 3, 1.0 / 3, 1}
        };
        assertThat(new JudgementMatrix(printed).weights())
                .containsExactly(new double[] {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391}, within(5e-5));
        assertThat(new JudgementMatrix(printed)
                        .consistency(RandomIndex.SAATY)
                        .ratio()
                        .getAsDouble())
                .isCloseTo(0.2290113067614953, within(1e-12));
    }

    /** Seven children from the example of the program pyDecision, as recomputed there by eigenvector; RI(7) = 1.32. */
    @Test
    void reproduces_the_eigenvector_of_a_matrix_that_is_not_quite_reciprocal() {
        double[][] printed = {
            {1, 1.0 / 3, 1.0 / 5, 1, 1.0 / 4, 1.0 / 2, 3},
            {3, 1, 1.0 / 2, 2, 1.0 / 3, 3, 3},
            {5, 2, 1, 4, 5, 6, 5},
            {1, 1.0 / 2, 1.0 / 4, 1, 1.0 / 4, 1, 2},
            {4, 3, 1.0 / 5, 4, 1, 3, 2},
            {2, 1.0 / 3, 1.0 / 6, 1, 1.0 / 3, 1, 1.0 / 3},
            {1.0 / 3, 1.0 / 3, 1.0 / 5, 1.0 / 2, 1.0 / 2, 3, 1}
        };
        JudgementMatrix matrix = new JudgementMatrix(printed);
        assertThat(matrix.weights())
                .containsExactly(
                        new double[] {
                            0.06993486120504991,
                            0.14492229320644492,
                            0.3839487096062261,
                            0.07064778368761278,
                            0.2025459501356357,
                            0.06016993875919279,
                            0.06783046339983788
                        },
                        within(1e-9));
        assertThat(matrix.consistency(RandomIndex.SAATY).ratio().getAsDouble())
                .isCloseTo(0.10895535091065209, within(1e-9));
    }

    /** Numbers printed in issue 8 of the program AHPy: a matrix so inconsistent that column means give other weights. */
    @Test
    void reproduces_the_eigenvector_of_a_very_inconsistent_matrix() {
        JudgementMatrix matrix =
                new JudgementMatrix(new double[][] {{1, 9, 1.0 / 9}, {1.0 / 9, 1, 1.0 / 9}, {9, 9, 1}});
        assertThat(matrix.weights()).containsExactly(new double[] {0.1799, 0.0416, 0.7785}, within(5.005e-5));
        assertThat(matrix.consistency(RandomIndex.SAATY).lambdaMax()).isCloseTo(3.56083367982104, within(1e-13));
    }

    /**
     * For three children the eigenvalue is 1 + q + 1/q with q the cube root of a13 / (a12 a23). A test of an extension of
     * scikit-criteria prints CI 0.02695 for this matrix, to its tolerance of 0.001, from column means.
     */
    @Test
    void reproduces_the_closed_form_of_three_children() {
        Consistency consistency = new Ahp(Matrices.judgements("3 3", "2")).consistency(Matrices.codes(3));
        double q = StrictMath.cbrt(3.0 / (3 * 2));
        assertThat(consistency.lambdaMax()).isCloseTo(1 + q + 1 / q, within(1e-14));
        assertThat(consistency.consistencyIndex()).isCloseTo(0.02695218060897031, within(0.001));
    }

    /**
     * Eight children after Saaty 2008, Decision making with the analytic hierarchy process, International Journal of Services
     * Sciences 1(1), 83–98, as given by the program JMcDM. Expected λmax and CR from numpy's eigenvalue solver with RI(8) = 1.41;
     * JMcDM prints 0.0736, from column means.
     */
    @Test
    void reproduces_the_consistency_of_eight_children() {
        Ahp ahp = new Ahp(Matrices.judgements(
                "7 1/5 1/8 1/2 1/3 1/5 1",
                "1/8 1/9 1/4 1/5 1/9 1/8",
                "1/3 4 2 1 1",
                "7 5 3 3",
                "1/2 1/5 1/5",
                "1/3 1/3",
                "1"));
        Consistency consistency = ahp.consistency(Matrices.codes(8));
        assertThat(consistency.lambdaMax()).isCloseTo(8.698197598212175, within(1e-12));
        assertThat(consistency.randomIndexValue()).isEqualTo(1.41);
        assertThat(consistency.ratio().getAsDouble()).isCloseTo(0.07073937165270267, within(1e-12));
        assertThat(ahp.weights(Matrices.codes(8)).weightOf("c3")).isCloseTo(0.34665827, within(5e-9));
    }

    @Test
    void the_eigenvector_agrees_with_a_general_eigenvalue_solver() {
        long seed = 12;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int n = 3 + random.nextInt(13);
            double[][] entries = new double[n][n];
            for (int i = 0; i < n; i++) {
                entries[i][i] = 1;
                for (int j = i + 1; j < n; j++) {
                    entries[i][j] = 1 + random.nextInt(9);
                    if (random.nextBoolean()) {
                        entries[i][j] = 1 / entries[i][j];
                    }
                    entries[j][i] = 1 / entries[i][j];
                }
            }
            EigenDecomposition solver = new EigenDecomposition(new Array2DRowRealMatrix(entries));
            int principal = 0;
            for (int i = 1; i < n; i++) {
                principal = solver.getRealEigenvalue(i) > solver.getRealEigenvalue(principal) ? i : principal;
            }
            double[] vector = solver.getEigenvector(principal).toArray();
            double sum = 0;
            for (double value : vector) {
                sum += value;
            }
            JudgementMatrix matrix = new JudgementMatrix(entries);
            assertThat(matrix.consistency(RandomIndex.SAATY).lambdaMax())
                    .as("seed %d, round %d", seed, round)
                    .isCloseTo(solver.getRealEigenvalue(principal), within(1e-11));
            for (int i = 0; i < n; i++) {
                assertThat(matrix.weights()[i])
                        .as("seed %d, round %d", seed, round)
                        .isCloseTo(vector[i] / sum, within(1e-12));
            }
        }
    }

    /** Judgements that are exact quotients of 0.4, 0.2, 0.2, 0.1, 0.1. */
    @Test
    void judgements_that_agree_fully_give_back_their_weights_and_ratio_zero() {
        Ahp ahp = new Ahp(Matrices.judgements("2 2 4 4", "1 2 2", "2 2", "1"));
        assertThat(ahp.weights(Matrices.codes(5)).toArray())
                .containsExactly(new double[] {0.4, 0.2, 0.2, 0.1, 0.1}, within(1e-15));
        assertThat(ahp.consistency(Matrices.codes(5)).ratio().getAsDouble()).isBetween(0.0, 1e-15);
    }

    @Test
    void one_child_needs_no_judgement_and_two_are_always_consistent() {
        Ahp none = new Ahp(List.of());
        assertThat(none.weights(List.of("only")).toArray()).containsExactly(1.0);
        assertThat(none.consistency(List.of("only")).ratio()).hasValue(0);
        Ahp one = new Ahp(Matrices.judgements("9"));
        assertThat(one.weights(Matrices.codes(2)).toArray()).containsExactly(new double[] {0.9, 0.1}, within(1e-15));
        assertThat(one.consistency(Matrices.codes(2)).ratio()).hasValue(0);
    }

    @Test
    void it_does_not_matter_which_way_round_a_pair_is_judged() {
        Ahp one = new Ahp(Matrices.judgements("3 5", "2"));
        Ahp other = new Ahp(List.of(
                Judgement.of("c2", "c1", "1/2"), Judgement.of("c1", "c0", "1/3"), Judgement.of("c2", "c0", "0.2")));
        assertThat(other.weights(Matrices.codes(3))).isEqualTo(one.weights(Matrices.codes(3)));
    }

    @Test
    void a_pair_judged_twice_or_not_at_all_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ahp(List.of(Judgement.of("a", "b", "3"), Judgement.of("b", "a", "1/3"))))
                .withMessage("every pair must be judged exactly once: got a second judgement of b and a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ahp(List.of(Judgement.of("a", "b", "3"), Judgement.of("b", "c", "2")))
                        .weights(List.of("a", "b", "c")))
                .withMessage("every pair must be judged exactly once: got no judgement of a and c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judgement.of("a", "a", "1"))
                .withMessage("judgement must compare two different children: got \"a\" with itself");
    }

    @Test
    void more_children_than_the_table_has_are_refused() {
        List<String> children = Matrices.codes(16);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            for (int j = i + 1; j < 16; j++) {
                judgements.add(Judgement.of("c" + i, "c" + j, "1"));
            }
        }
        Ahp ahp = new Ahp(judgements);
        assertThat(ahp.consistency(children).ratio()).isEmpty();
        assertThat(ahp.consistency(children).acceptable()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ahp.weights(children))
                .withMessage("children under the random index saaty must be at most 15: got 16");
    }
}
