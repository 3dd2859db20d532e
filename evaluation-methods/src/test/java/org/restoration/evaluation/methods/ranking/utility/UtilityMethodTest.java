package org.restoration.evaluation.methods.ranking.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.weighting.Importances;

/** What single methods do at their edges; expected numbers are worked out by hand from the formulas unless said otherwise. */
class UtilityMethodTest {

    private static final Importances HALVES = UtilityMethods.importances(1, 1);

    @Test
    void a_weighted_sum_refuses_a_cost_that_was_not_turned_round() {
        refused(() -> new WeightedSum(new AsGiven()).rank(costly(1, 2), HALVES))
                .hasMessageStartingWith("column c1 must be a benefit once it is normalized for WSM: got cost\nMaybe");
    }

    @Test
    void a_weighted_product_divides_by_costs() {
        WeightedProduct.Result result = WeightedProduct.standard()
                .rank(set(benefit("c0", 8, 2), cost("c1", 2, 8)), UtilityMethods.importances(1, 1));

        assertThat(result.scores().toArray()).containsExactly(new double[] {2, 0.5}, within(1e-12));
        assertThat(result.logarithms().toArray())
                .containsExactly(new double[] {Math.log10(2), -Math.log10(2)}, within(1e-12));
    }

    @Test
    void a_zero_makes_a_weighted_product_zero_unless_it_has_no_weight() {
        DecisionMatrix matrix = set(benefit("c0", 0, 2), benefit("c1", 4, 9));
        WeightedProduct.Result result = WeightedProduct.standard().rank(matrix, HALVES);

        assertThat(result.scores().at(0)).isZero();
        assertThat(result.logarithms().at(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(WeightedProduct.standard()
                        .rank(matrix, UtilityMethods.importances(0, 1))
                        .scores()
                        .toArray())
                .containsExactly(4, 9);
    }

    @Test
    void a_weighted_product_names_the_cell_that_it_cannot_take() {
        refused(() -> WeightedProduct.standard().rank(costly(3, 0), HALVES))
                .hasMessage("value of c1 for 2 must be positive for WPM: got 0.0\nMaybe add a value to zeros first");
        refused(() -> WeightedProduct.standard().rank(set(benefit("c0", -1, 2), benefit("c1", 1, 1)), HALVES))
                .hasMessage("value of c0 for 1 must be at least 0 for WPM: got -1.0\nMaybe push negatives first");
    }

    @Test
    void waspas_stands_between_the_sum_and_the_product() {
        DecisionMatrix matrix = UtilityMethods.random(3, 5);
        Importances weights = UtilityMethods.importances(1, 2, 3, 4);
        LinearRatio ratio = new LinearRatio();

        assertThat(new Waspas(ratio, 1).rank(matrix, weights).scores())
                .isEqualTo(new WeightedSum(ratio).rank(matrix, weights).scores());
        assertThat(new Waspas(ratio, 0).rank(matrix, weights).scores())
                .isEqualTo(new WeightedProduct(ratio).rank(matrix, weights).scores());
        refused(() -> new Waspas(ratio, 1.5)).hasMessage("λ of WASPAS must be from 0 to 1: got 1.5");
    }

    @Test
    void aras_scores_the_ideal_itself_as_one_and_what_surpasses_it_above() {
        DecisionMatrix matrix = set(benefit("c0", 5, 10), cost("c1", 4, 2));

        assertThat(Aras.standard().rank(matrix, HALVES).scores().at(1)).isEqualTo(1);
        assertThat(Aras.withIdeal(Map.of("c0", 5.0, "c1", 4.0))
                        .rank(matrix, HALVES)
                        .scores()
                        .toArray())
                .containsExactly(new double[] {1, 2}, within(1e-12));
    }

    @Test
    void aras_refuses_an_ideal_of_other_indicators() {
        refused(() -> Aras.withIdeal(Map.of("c0", 5.0)).rank(costly(1, 2), HALVES))
                .hasMessage("ideal must speak of exactly the indicators [c0, c1]: got [c0]");
    }

    /** A peer's formula cancels, so that a higher cost raises the score; see the conformance case {@code pymcdm-copras-1-copras}. */
    @Test
    void a_higher_cost_lowers_the_significance_of_copras() {
        Copras.Result result = Copras.standard().rank(costly(1, 3), HALVES);

        assertThat(result.significance().toArray()).containsExactly(new double[] {0.625, 0.375}, within(1e-12));
        assertThat(result.percent().toArray()).containsExactly(new double[] {100, 60}, within(1e-12));
    }

    @Test
    void alternatives_without_cost_share_the_reward_of_copras() {
        Copras.Result result = Copras.standard().rank(set(benefit("c0", 1, 1, 2), cost("c1", 0, 0, 4)), HALVES);

        assertThat(result.significance().toArray()).containsExactly(new double[] {0.375, 0.375, 0.25}, within(1e-12));
        assertThat(Copras.standard()
                        .rank(set(benefit("c0", 0, 0), cost("c1", 0, 0)), HALVES)
                        .scores()
                        .toArray())
                .containsExactly(1, 1);
    }

    /** Expected by an independent script from the definition: each column by its own length, matrix of {@code jmcdm-moosra}. */
    @Test
    void moosra_divides_every_column_by_its_own_length() {
        DecisionMatrix matrix = set(
                benefit("c0", 25, 21, 19, 22),
                benefit("c1", 65, 78, 53, 25),
                cost("c2", 7, 6, 5, 2),
                benefit("c3", 20, 24, 33, 31));

        assertThat(Moosra.standard()
                        .rank(matrix, UtilityMethods.importances(1, 1, 1, 1))
                        .scores()
                        .toArray())
                .containsExactly(
                        new double[] {2.2725788177322643, 2.815245881568694, 3.1745836984778255, 6.833640474697763},
                        within(1e-12));
    }

    @Test
    void moosra_refuses_an_alternative_without_cost() {
        refused(() -> Moosra.standard().rank(costly(0, 1), HALVES))
                .hasMessageStartingWith("weighted costs of 1 must be positive for MOOSRA: got 0.0\nMaybe");
    }

    @Test
    void importances_as_factors_change_no_rank_of_the_full_multiplicative_form() {
        DecisionMatrix matrix = UtilityMethods.random(5, 6);
        FullMultiplicativeForm form = new FullMultiplicativeForm(new AsGiven(), FullMultiplicativeForm.Use.FACTOR);

        assertThat(form.rank(matrix, UtilityMethods.importances(9, 1, 1, 1)).ranks())
                .isEqualTo(form.rank(matrix, UtilityMethods.importances(1, 1, 1, 9))
                        .ranks());
        refused(() -> form.rank(matrix, UtilityMethods.importances(0, 1, 1, 1)))
                .hasMessageStartingWith("importance of c0 must be positive to be a factor in full multiplicative form");
    }

    @Test
    void majorities_that_go_round_share_a_score_of_multimoora() {
        MultiMoora.Result result = MultiMoora.standard()
                .rank(set(benefit("c0", 3, 3, 3), cost("c1", 2, 2, 2)), UtilityMethods.importances(1, 1));

        assertThat(result.scores().toArray()).containsExactly(0, 0, 0);
        assertThat(result.ranks().toArray()).containsExactly(2, 2, 2);
    }

    @Test
    void marcos_has_a_limit_where_the_anti_ideal_is_worth_nothing() {
        Marcos.Result result = Marcos.standard().rank(set(benefit("c0", 0, 4, 8), benefit("c1", 0, 2, 2)), HALVES);

        assertThat(result.scores().toArray()).containsExactly(new double[] {0, 0.75, 1}, within(1e-12));
        assertThat(result.toAntiIdeal().at(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Marcos.standard()
                        .rank(set(benefit("c0", 0, 0), benefit("c1", 0, 0)), HALVES)
                        .scores()
                        .toArray())
                .containsExactly(0, 0);
    }

    @Test
    void ocra_and_lmaw_refuse_what_they_would_divide_by() {
        refused(() -> new Ocra().rank(costly(0, 1), HALVES))
                .hasMessageStartingWith("value of c1 for 1 must be positive for OCRA: got 0.0");
        refused(() -> new Lmaw().rank(costly(0, 1), HALVES))
                .hasMessageStartingWith("value of c1 for 1 must be positive for LMAW: got 0.0");
    }

    /** Costs rate (4 − x) / 2 and benefits (x − 1) / 1, with halves as weights; then each counts from its least. */
    @Test
    void ocra_counts_ratings_from_the_least() {
        Ocra.Result result = new Ocra().rank(set(benefit("c0", 1, 3, 2), cost("c1", 2, 4, 4)), HALVES);

        assertThat(result.outputs().toArray()).containsExactly(new double[] {0, 1, 0.5}, within(1e-12));
        assertThat(result.inputs().toArray()).containsExactly(new double[] {0.5, 0, 0}, within(1e-12));
        assertThat(result.scores().toArray()).containsExactly(new double[] {0, 0.5, 0}, within(1e-12));
    }

    /** By hand: S are 1 and 1 / 4, and P are 1 + 1 and √¼ + √¼ = 1. */
    @Test
    void cocoso_says_its_three_strategies() {
        CoCoSo.Result result =
                new CoCoSo(new AsGiven(), 0.25).rank(set(benefit("c0", 1, 0.25), benefit("c1", 1, 0.25)), HALVES);

        assertThat(result.shares().toArray()).containsExactly(new double[] {3 / 4.25, 1.25 / 4.25}, within(1e-12));
        assertThat(result.ratios().toArray()).containsExactly(new double[] {6, 2}, within(1e-12));
        assertThat(result.compromises().toArray()).containsExactly(new double[] {1, 0.8125 / 1.75}, within(1e-12));
        assertThat(result.scores().at(0)).isCloseTo(Math.cbrt(3 / 4.25 * 6) + (3 / 4.25 + 7) / 3, within(1e-12));
    }

    @Test
    void range_of_value_is_half_of_both_parts() {
        RangeOfValue.Result result =
                RangeOfValue.standard().rank(set(benefit("c0", 1, 3, 2), cost("c1", 2, 4, 3)), HALVES);

        assertThat(result.plus().toArray()).containsExactly(0, 0.5, 0.25);
        assertThat(result.minus().toArray()).containsExactly(0.5, 0, 0.25);
        assertThat(result.scores().toArray()).containsExactly(0.25, 0.25, 0.25);
    }

    @Test
    void a_column_of_zeros_has_equal_shares_under_lmaw() {
        assertThat(new Lmaw()
                        .rank(set(benefit("c0", 0, 0), benefit("c1", 7, 7)), HALVES)
                        .scores()
                        .toArray())
                .containsExactly(new double[] {4 / (Math.sqrt(3) + 1), 4 / (Math.sqrt(3) + 1)}, within(1e-12));
    }

    @Test
    void rafsi_refuses_a_value_outside_its_limits() {
        Rafsi rafsi = Rafsi.of(Map.of("c0", new Rafsi.Limits(10, 0), "c1", new Rafsi.Limits(0, 2)));

        refused(() -> rafsi.rank(costly(1, 3), HALVES))
                .hasMessage("value of c1 for 2 must be from 0.0 to 2.0, the limits given to RAFSI: got 3.0\n"
                        + "Maybe widen them to all values that can occur");
        refused(() -> new Rafsi.Limits(1, 1)).hasMessageStartingWith("ideal and anti-ideal must be finite and differ");
        refused(() -> new Rafsi(Map.of(), 6, 1)).hasMessageStartingWith("interval of RAFSI must rise");
    }

    /** 6 / 7 at the ideal of a benefit, (12 / 7) / 2 at the ideal of a cost; 1 / 7 and (12 / 7) / 12 at the anti-ideals. */
    @Test
    void rafsi_scores_ideal_and_anti_ideal_alike_in_benefits_and_costs() {
        Rafsi rafsi = Rafsi.of(Map.of("c0", new Rafsi.Limits(10, 0), "c1", new Rafsi.Limits(0, 2)));

        assertThat(rafsi.rank(set(benefit("c0", 10, 0), cost("c1", 0, 2)), HALVES)
                        .scores()
                        .toArray())
                .containsExactly(new double[] {6 / 7.0, 1 / 7.0}, within(1e-12));
    }

    @Test
    void aroman_as_published_rewards_costs() {
        assertThat(Aroman.standard().rank(costly(1, 3), HALVES).ranks().toArray())
                .containsExactly(2, 1);
    }

    @Test
    void cocoso_refuses_a_set_in_which_one_is_the_worst_in_everything() {
        refused(() -> CoCoSo.standard().rank(set(benefit("c0", 1, 2), benefit("c1", 1, 2)), HALVES))
                .hasMessageStartingWith("S of 1 must be positive for CoCoSo: got 0.0\nMaybe leave out");
    }

    /** Expected by an independent script from the definition: variation by column, matrix of {@code jmcdm-psi}. */
    @Test
    void psi_takes_the_variation_of_columns() {
        PreferenceSelectionIndex.Result result = PreferenceSelectionIndex.standard()
                .rank(set(
                        benefit("c0", 9, 8, 7),
                        benefit("c1", 7, 7, 8),
                        benefit("c2", 6, 9, 6),
                        benefit("c3", 7, 6, 6)));

        assertThat(result.weights().asGiven().values())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.25154892910159066, 0.2552306183329035, 0.23881227446353542, 0.2544081781019704);
        assertThat(result.scores().toArray())
                .containsExactly(
                        new double[] {0.8884920812205419, 0.9038022662539607, 0.8281521210464404}, within(1e-12));
    }

    @Test
    void psi_refuses_a_variation_that_would_make_a_weight_negative() {
        DecisionMatrix matrix =
                set(benefit("c0", 0, 0, 0, 0, 0, 1, 1, 1, 1, 1), benefit("c1", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

        refused(() -> new PreferenceSelectionIndex(MinMax.oriented()).rank(matrix))
                .hasMessageStartingWith("preference variation of c0 must be at most 1 for PSI: got 2.5\nMaybe");
    }

    @Test
    void dominance_counts_both_ways_and_equal_alternatives_do_not_dominate() {
        DominanceCount.Result result =
                new DominanceCount().rank(set(benefit("c0", 3, 3, 2, 1), cost("c1", 1, 1, 2, 1)));

        assertThat(result.scores().toArray()).containsExactly(2, 2, 0, 0);
        assertThat(result.dominators().toArray()).containsExactly(0, 0, 2, 2);
    }

    @Test
    void simus_leaves_a_row_of_zeros_where_a_program_has_no_solution() {
        Simus.Result unbounded = Simus.standard().rank(set(benefit("c0", 1, 2)));
        Simus.Result infeasible = Simus.standard().rank(set(benefit("c0", 1, 2), cost("c1", 0, 0)));

        assertThat(unbounded.efficient()).containsExactly(List.of(0.0, 0.0));
        assertThat(unbounded.scores().toArray()).containsExactly(0, 0);
        assertThat(infeasible.efficient().get(1)).containsExactly(0.0, 0.0);
    }

    /** Maximize 2 a + b under 3 a + 4 b ≤ 4: all in a; maximize 3 a + 4 b under 2 a + b ≤ 2: all in b. */
    @Test
    void simus_solves_each_indicator_under_the_others() {
        DecisionMatrix matrix = set(benefit("c0", 2, 1), benefit("c1", 3, 4));
        Simus.Result result = Simus.standard().rank(matrix);

        assertThat(result.efficient()).containsExactly(List.of(1.0, 0.0), List.of(0.0, 1.0));
        assertThat(result.participation().toArray()).containsExactly(0.5, 0.5);
        assertThat(result.dominance().toArray()).containsExactly(0, 0);
        assertThat(new Simus(Map.of(), Simus.Ranking.DOMINANCE).rank(matrix).scores())
                .isEqualTo(result.dominance());
        refused(() -> new Simus(Map.of("c9", 1.0), Simus.Ranking.DOMINANCE).rank(matrix))
                .hasMessageStartingWith("indicator must be one of [c0, c1]: got \"c9\"");
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }

    private static DecisionMatrix costly(double... costs) {
        return set(benefit("c0", 1, 1), cost("c1", costs));
    }

    private static DecisionMatrix set(Column... columns) {
        return DecisionMatrix.of(List.of(columns));
    }

    private static Column benefit(String code, double... values) {
        return Column.of(code, Direction.BENEFIT, values);
    }

    private static Column cost(String code, double... values) {
        return Column.of(code, Direction.COST, values);
    }
}
