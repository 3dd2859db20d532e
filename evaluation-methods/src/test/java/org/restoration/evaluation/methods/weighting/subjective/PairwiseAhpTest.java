package org.restoration.evaluation.methods.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.weighting.subjective.GroupAhp.Aggregation;
import org.restoration.evaluation.methods.weighting.subjective.PairwiseComparisons.Reciprocity;
import org.restoration.evaluation.weighting.Consistency;
import org.restoration.evaluation.weighting.Judgement;
import org.restoration.evaluation.weighting.RandomIndex;

class PairwiseAhpTest {

    private static final RandomIndexTable SAATY = RandomIndexTable.of(RandomIndex.SAATY);
    private static final double NONE = Double.NaN;

    @Test
    void the_core_gives_the_same_weights_to_the_same_judgements() {
        List<String> codes = List.of("a", "b", "c");
        List<Judgement> judgements =
                List.of(Judgement.of("a", "b", "3"), Judgement.of("c", "a", "1/5"), Judgement.of("b", "c", "2"));
        PairwiseAhp here =
                new PairwiseAhp(PairwiseComparisons.judged(codes, judgements), Derivation.PRINCIPAL_EIGENVECTOR);
        var core = new org.restoration.evaluation.weighting.Ahp(judgements);

        assertThat(here.weights().weights().toArray())
                .containsExactly(core.weights(codes).toArray(), within(1e-15));
        Consistency consistency = here.consistency(LambdaMax.LARGEST_EIGENVALUE, SAATY);
        assertThat(consistency).isEqualTo(core.consistency(codes));
    }

    /** The greatest eigenvector of the matrix 2 2 0, 1/2 1 3, 0 1/3 2 is 6 : 3 : 1, as a : b = 2 and b : c = 3 say. */
    @Test
    void a_missing_judgement_is_taken_from_the_chain_of_others() {
        PairwiseComparisons chain =
                comparisons(List.of(List.of(1.0, 2.0, NONE), List.of(NONE, 1.0, 3.0), List.of(NONE, NONE, 1.0)));

        for (Derivation derivation : List.of(Derivation.PRINCIPAL_EIGENVECTOR, Derivation.GEOMETRIC_MEAN)) {
            assertThat(new PairwiseAhp(chain, derivation).weights().weights().toArray())
                    .containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-12));
        }
        Consistency consistency = new PairwiseAhp(chain, Derivation.PRINCIPAL_EIGENVECTOR)
                .consistency(LambdaMax.LARGEST_EIGENVALUE, SAATY);
        assertThat(consistency.lambdaMax()).isCloseTo(3, within(1e-12));
        assertThat(consistency.ratio()).isEmpty();
        assertThatThrownBy(() -> new PairwiseAhp(chain, Derivation.COLUMN_MEAN).weights())
                .hasMessageStartingWith("comparisons must be complete for the mean of the columns");
    }

    /** Computed apart, by the eigenvalues of Harker's matrix and by least squares of logarithms in numpy. */
    @Test
    void four_judgements_in_a_ring_that_contradict_each_other() {
        PairwiseComparisons ring = comparisons(List.of(
                List.of(1.0, 2.0, NONE, 5.0),
                List.of(NONE, 1.0, 3.0, NONE),
                List.of(NONE, NONE, 1.0, 4.0),
                List.of(NONE, NONE, NONE, 1.0)));
        double[] weights = {0.44635859, 0.33034232, 0.16298711, 0.06031198};

        for (Derivation derivation : List.of(Derivation.PRINCIPAL_EIGENVECTOR, Derivation.GEOMETRIC_MEAN)) {
            assertThat(new PairwiseAhp(ring, derivation).weights().weights().toArray())
                    .containsExactly(weights, within(5e-9));
        }
        assertThat(new PairwiseAhp(ring, Derivation.PRINCIPAL_EIGENVECTOR)
                        .consistency(LambdaMax.LARGEST_EIGENVALUE, SAATY)
                        .lambdaMax())
                .isCloseTo(4.155765686388087, within(1e-12));
    }

    @Test
    void indicators_that_no_judgement_joins_are_refused() {
        assertThatThrownBy(() -> comparisons(
                        List.of(List.of(1.0, 2.0, NONE), List.of(0.5, 1.0, NONE), List.of(NONE, NONE, 1.0))))
                .hasMessage("judgements must join all indicators: got none that leads from i0 to i2"
                        + "\nMaybe judge i0 against i2");
    }

    @Test
    void ratios_that_are_not_reciprocal_are_taken_when_asked_only() {
        List<List<Double>> printed = List.of(List.of(1.0, 3.0), List.of(0.33, 1.0));

        assertThatThrownBy(() -> PairwiseComparisons.of(List.of("a", "b"), printed))
                .hasMessage("ratio of b over a must be the reciprocal of the other way round: got 0.33 and 3.0"
                        + "\nMaybe leave one of the two away, or take them as given");
        assertThat(new PairwiseComparisons(List.of("a", "b"), printed, Reciprocity.AS_GIVEN).ratios())
                .isEqualTo(printed);
    }

    @Test
    void a_ratio_that_is_no_amount_is_refused_with_its_place() {
        for (double bad : new double[] {0, -3, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> comparisons(List.of(List.of(1.0, bad), List.of(NONE, 1.0))))
                    .hasMessageContaining("must be finite and above 0");
        }
        assertThatThrownBy(() -> comparisons(List.of(List.of(2.0))))
                .hasMessage("ratio of i0 over i0 must be 1: got 2.0");
    }

    @Test
    void the_random_index_is_read_at_the_number_of_indicators() {
        assertThat(SAATY.of(3)).hasValue(0.58);
        assertThat(new RandomIndexTable("without zeros", 3, List.of(0.58, 0.9)).of(4))
                .hasValue(0.9);
        assertThat(new RandomIndexTable("without zeros", 3, List.of(0.58, 0.9)).of(2))
                .hasValue(0);
        assertThat(new RandomIndexTable("without zeros", 3, List.of(0.58, 0.9)).of(5))
                .isEmpty();
        assertThatThrownBy(() -> new RandomIndexTable("one place off", 2, List.of(0.0, 0.0)))
                .hasMessage("random index of 3 indicators in one place off must be finite and above 0: got 0.0");
    }

    /** Multiplying in the logarithms by hand: √(2 · 8) = 4 for the group, and 4 : 1 follows. */
    @Test
    void judgements_of_a_group_are_put_together_by_geometric_means() {
        PairwiseComparisons one = comparisons(List.of(List.of(1.0, 2.0), List.of(NONE, 1.0)));
        PairwiseComparisons other = comparisons(List.of(List.of(1.0, 8.0), List.of(NONE, 1.0)));
        GroupAhp group = GroupAhp.ofEquals(List.of(one, other), Derivation.GEOMETRIC_MEAN, Aggregation.JUDGEMENTS);

        assertThat(group.weights().weights().toArray()).containsExactly(new double[] {0.8, 0.2}, within(1e-12));
        assertThat(GroupAhp.ofEquals(List.of(one, other), Derivation.GEOMETRIC_MEAN, Aggregation.PRIORITIES_ARITHMETIC)
                        .weights()
                        .weights()
                        .toArray())
                .containsExactly(new double[] {(2 / 3.0 + 8 / 9.0) / 2, (1 / 3.0 + 1 / 9.0) / 2}, within(1e-12));
    }

    @Test
    void with_geometric_means_throughout_judgements_and_priorities_of_a_group_agree() {
        PairwiseComparisons one =
                comparisons(List.of(List.of(1.0, 2.0, 9.0), List.of(NONE, 1.0, 2.0), List.of(NONE, NONE, 1.0)));
        PairwiseComparisons other =
                comparisons(List.of(List.of(1.0, 1 / 3.0, 4.0), List.of(NONE, 1.0, 5.0), List.of(NONE, NONE, 1.0)));
        List<Double> voices = List.of(3.0, 1.0);

        assertThat(new GroupAhp(List.of(one, other), voices, Derivation.GEOMETRIC_MEAN, Aggregation.JUDGEMENTS)
                        .weights()
                        .weights()
                        .toArray())
                .containsExactly(
                        new GroupAhp(
                                        List.of(one, other),
                                        voices,
                                        Derivation.GEOMETRIC_MEAN,
                                        Aggregation.PRIORITIES_GEOMETRIC)
                                .weights()
                                .weights()
                                .toArray(),
                        within(1e-12));
    }

    @Test
    void the_repair_is_the_least_factor_that_is_enough() {
        PairwiseComparisons contradicting =
                comparisons(List.of(List.of(1.0, 2.0, 2.0), List.of(NONE, 1.0, 4.0), List.of(NONE, NONE, 1.0)));
        ConsistencyRepair repair = ConsistencyRepair.of(contradicting, SAATY);

        assertThat(repair.before()).isGreaterThan(Consistency.LIMIT);
        assertThat(repair.after()).isLessThan(Consistency.LIMIT);
        assertThat(repair.changes()).hasSize(1);
        // the ratio follows from a01 a12 a20 alone, here 4, and must come below 2.77: by 3/2 on the last, by 2 on the
        // others
        assertThat(repair.changes().get(0)).hasToString("i0 : i2 = 3");
    }

    @Test
    void several_changes_are_named_where_one_is_not_enough() {
        PairwiseComparisons circles = comparisons(List.of(
                List.of(1.0, 9.0, 1 / 9.0, 1.0, 5.0),
                List.of(NONE, 1.0, 9.0, 1 / 9.0, 7.0),
                List.of(NONE, NONE, 1.0, 9.0, 1 / 7.0),
                List.of(NONE, NONE, NONE, 1.0, 9.0),
                List.of(NONE, NONE, NONE, NONE, 1.0)));
        ConsistencyRepair repair = ConsistencyRepair.of(circles, SAATY);

        assertThat(repair.changes()).hasSizeGreaterThan(1);
        assertThat(repair.after()).isLessThan(Consistency.LIMIT);
    }

    @Test
    void consistent_comparisons_need_no_repair() {
        PairwiseComparisons consistent =
                comparisons(List.of(List.of(1.0, 2.0, 4.0), List.of(NONE, 1.0, 2.0), List.of(NONE, NONE, 1.0)));

        assertThat(ConsistencyRepair.of(consistent, SAATY).changes()).isEmpty();
    }

    private static PairwiseComparisons comparisons(List<List<Double>> rows) {
        return PairwiseComparisons.of(List.of("i0", "i1", "i2", "i3", "i4").subList(0, rows.size()), rows);
    }
}
