package org.restoration.evaluation.methods.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;

/** Facts of single normalizations; expected numbers are computed by hand. */
class NormalizationTest {

    private static Column benefit(double... values) {
        return Column.of("c", Direction.BENEFIT, values);
    }

    private static Column cost(double... values) {
        return Column.of("c", Direction.COST, values);
    }

    @Test
    void min_max_puts_the_best_at_1_and_the_worst_at_0() {
        assertThat(MinMax.oriented().normalize(benefit(2, 4, 6)).toArray()).containsExactly(0, 0.5, 1);
        assertThat(MinMax.oriented().normalize(cost(2, 4, 6)).toArray()).containsExactly(1, 0.5, 0);
        assertThat(new MinMax(Orientation.TYPE_BLIND).normalize(cost(2, 4, 6)).toArray())
                .containsExactly(0, 0.5, 1);
    }

    @Test
    void all_of_a_constant_column_are_as_good_as_the_best() {
        assertThat(MinMax.oriented().normalize(cost(3, 3)).toArray()).containsExactly(1, 1);
        assertThat(new EnhancedAccuracy().normalize(cost(3, 3)).toArray()).containsExactly(1, 1);
        assertThat(new ZavadskasTurskis().normalize(cost(0, 0)).toArray()).containsExactly(1, 1);
    }

    @Test
    void min_max_fits_goalposts_of_the_core() {
        assertThat(MinMax.oriented().fit(cost(2, 4, 6)).function()).isEqualTo(new Goalposts(6, 2, Extension.EXTEND));
    }

    @Test
    void nothing_is_fitted_to_a_constant_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinMax.oriented().fit(cost(3, 3)))
                .withMessage("column c must hold values that min–max normalization can tell apart: got 3.0 to 3.0");
    }

    @Test
    void a_best_range_is_refused_by_those_that_know_benefits_and_costs_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinMax.oriented().normalize(Column.of("pH", Direction.OPTIMUM, 6, 7)))
                .withMessage("column pH must be a benefit or a cost for min–max normalization: got optimum\n"
                        + "Maybe turn it into a distance from its best range first");
    }

    @Test
    void the_maximum_turns_a_cost_into_what_is_left() {
        assertThat(new MaximumRatio(Orientation.ORIENTED).normalize(cost(1, 4)).toArray())
                .containsExactly(0.75, 0);
        assertThat(new MaximumRatio(Orientation.ORIENTED).normalize(cost(0, 0)).toArray())
                .containsExactly(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaximumRatio(Orientation.ORIENTED).normalize(benefit(-2, -1)))
                .withMessageContaining("greatest value of c must be positive");
    }

    @Test
    void shares_of_the_sum_add_up_to_1() {
        assertThat(new SumShare(Orientation.ORIENTED).normalize(benefit(1, 3)).toArray())
                .containsExactly(0.25, 0.75);
        assertThat(new SumShare(Orientation.ORIENTED).normalize(cost(1, 3)).toArray())
                .containsExactly(0.75, 0.25);
        assertThat(new SumShare(Orientation.TYPE_BLIND).normalize(cost(1, 3)).direction())
                .isEqualTo(Direction.COST);
    }

    @Test
    void the_share_of_a_zero_cost_is_refused_by_cell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SumShare(Orientation.ORIENTED).normalize(cost(1, 0)))
                .withMessage("value 2 of c must be positive for sum normalization: got 0.0\n"
                        + "Maybe add a value to zeros, or push negatives, first");
        assertThat(new SumShare(Orientation.ORIENTED).normalize(benefit(0, 0)).toArray())
                .containsExactly(0, 0);
    }

    @Test
    void the_ratio_to_a_best_cost_of_0_is_0_everywhere() {
        assertThat(new LinearRatio().normalize(cost(0, 5)).toArray()).containsExactly(0, 0);
        assertThat(new LinearRatio().normalize(cost(2, 4)).toArray()).containsExactly(1, 0.5);
        assertThat(new Nonlinear().normalize(cost(2, 4)).toArray()).containsExactly(1, 0.125);
        assertThat(new Nonlinear().normalize(benefit(2, 4)).toArray()).containsExactly(0.25, 1);
    }

    @Test
    void a_product_below_1_would_turn_the_logarithmic_order_round() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Logarithmic().normalize(benefit(0.5, 0.25)))
                .withMessageContaining("product of c must be above 1");
        assertThat(new Logarithmic().normalize(benefit(2, 4)).toArray())
                .containsExactly(new double[] {1 / 3.0, 2 / 3.0}, within(1e-15));
        assertThat(new Logarithmic().normalize(cost(1, 1)).toArray()).containsExactly(0.5, 0.5);
    }

    @Test
    void deviations_differ_by_the_degrees_of_freedom() {
        Column column = benefit(1, 3);
        assertThat(new ZScore(Orientation.ORIENTED, Spread.POPULATION, true, true)
                        .normalize(column)
                        .toArray())
                .containsExactly(new double[] {-1, 1}, within(1e-15));
        assertThat(ZScore.oriented().normalize(column).toArray())
                .containsExactly(new double[] {-Math.sqrt(0.5), Math.sqrt(0.5)}, within(1e-15));
        assertThat(new ZScore(Orientation.ORIENTED, Spread.POPULATION, false, true)
                        .normalize(column)
                        .toArray())
                .containsExactly(new double[] {1, 3}, within(1e-15));
        assertThat(new ZScore(Orientation.ORIENTED, Spread.POPULATION, true, false)
                        .normalize(cost(1, 3))
                        .toArray())
                .containsExactly(1, -1);
    }

    @Test
    void a_constant_column_has_the_z_score_0_whatever_its_mean_is_rounded_to() {
        assertThat(ZScore.oriented().normalize(benefit(0.1, 0.1, 0.1)).toArray())
                .containsExactly(0, 0, 0);
        assertThat(ZScore.oriented().normalize(cost(7)).toArray()).containsExactly(0);
    }

    /** The column is 1e9 + {1, 2, 3}: rounded at the size of the mean the scores would be off by 1e-7. */
    @Test
    void the_z_score_keeps_its_digits_far_from_zero() {
        assertThat(ZScore.oriented()
                        .normalize(benefit(1e9 + 1, 1e9 + 2, 1e9 + 3))
                        .toArray())
                .containsExactly(-1, 0, 1);
    }

    @Test
    void an_outlier_does_not_move_the_robust_score_of_others() {
        RobustScore robust = new RobustScore(Orientation.ORIENTED, 1);
        assertThat(robust.normalize(benefit(1, 2, 3, 4, 5)).toArray()).containsExactly(-2, -1, 0, 1, 2);
        assertThat(robust.normalize(benefit(1, 2, 3, 4, 5000)).toArray()).startsWith(-2, -1, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> robust.normalize(benefit(1, 1, 1, 2)))
                .withMessageContaining("must not hold one value in more than half of its cells");
    }

    @Test
    void equal_values_share_the_rank_that_ties_say() {
        Column column = benefit(9, 7, 7, 5);
        assertThat(new RankScore(Ties.AVERAGE).normalize(column).toArray()).containsExactly(4, 2.5, 2.5, 1);
        assertThat(new RankScore(Ties.MINIMUM).normalize(column).toArray()).containsExactly(4, 2, 2, 1);
        assertThat(new RankScore(Ties.MAXIMUM).normalize(column).toArray()).containsExactly(4, 3, 3, 1);
        assertThat(new RankScore(Ties.DENSE).normalize(column).toArray()).containsExactly(3, 2, 2, 1);
        assertThat(new RankScore(Ties.AVERAGE).normalize(cost(9, 7, 7, 5)).toArray())
                .containsExactly(1, 2.5, 2.5, 4);
        assertThat(new RankScore(Ties.MINIMUM).normalize(benefit(0.0, -0.0)).toArray())
                .containsExactly(1, 1);
    }

    @Test
    void a_single_value_has_the_middle_percentile_rank() {
        assertThat(new PercentileRank(Ties.MINIMUM).normalize(benefit(3)).toArray())
                .containsExactly(0.5);
    }

    @Test
    void a_value_is_added_to_columns_with_a_zero_only() {
        assertThat(new AddToZero(0.5).normalize(benefit(0, 2)).toArray()).containsExactly(0.5, 2.5);
        assertThat(new AddToZero(0.5).normalize(benefit(1, 2)).toArray()).containsExactly(1, 2);
    }

    @Test
    void decimals_move_until_all_values_are_below_1() {
        assertThat(new DecimalScaling().normalize(benefit(-10, 9)).toArray()).containsExactly(-0.1, 0.09);
        assertThat(new DecimalScaling().normalize(benefit(0.5, 0.2)).toArray()).containsExactly(0.5, 0.2);
    }

    @Test
    void a_target_must_be_better_than_the_worst() {
        DistanceToTarget target = new DistanceToTarget(Map.of("c", 10.0), Extension.CLAMP);
        assertThat(target.normalize(benefit(0, 5, 20)).toArray()).containsExactly(0, 0.5, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.normalize(cost(2, 8)))
                .withMessage("target of c must be better than its worst value 8.0: got 10.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.normalize(Column.of("d", Direction.BENEFIT, 1, 2)))
                .withMessageStartingWith("target must be given for d");
    }

    @Test
    void an_optimum_becomes_a_benefit_by_its_best_range() {
        Column acidity = Column.of("pH", Direction.OPTIMUM, 4, 6, 6.5, 7.5, 8.5);
        Column near = new DistanceToRange(Map.of("pH", new ValueRange(6, 7.5))).normalize(acidity);
        assertThat(near.toArray()).containsExactly(0, 1, 1, 1, 0.5);
        assertThat(near.direction()).isEqualTo(Direction.BENEFIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistanceToRange(Map.of()).normalize(acidity))
                .withMessageStartingWith("best range must be given for pH");
    }

    @Test
    void a_target_is_best_whatever_the_direction_and_min_max_follows_without_one() {
        TargetBased target = new TargetBased(Map.of("c", 5.0));
        assertThat(target.normalize(benefit(1, 5, 9)).toArray()).containsExactly(0.5, 1, 0.5);
        assertThat(target.normalize(cost(6, 8, 10)).toArray()).containsExactly(0.8, 0.4, 0);
        assertThat(new TargetBased(Map.of()).normalize(cost(6, 8, 10)).toArray())
                .containsExactly(1, 0.5, 0);
        assertThat(target.normalize(cost(5, 5)).toArray()).containsExactly(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetBased(Map.of()).normalize(Column.of("pH", Direction.OPTIMUM, 6, 7)))
                .withMessage("target must be given for pH, which is optimum: got targets for []");
    }

    @Test
    void the_length_of_the_matrix_keeps_the_proportions_of_columns() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(benefit(3, 0), Column.of("d", Direction.COST, 0, 4)));
        DecisionMatrix normalized = new MatrixLength().normalize(matrix);
        assertThat(normalized.column(0).toArray()).containsExactly(0.6, 0);
        assertThat(normalized.column(1).toArray()).containsExactly(0, 0.8);
        assertThat(normalized.column(1).direction()).isEqualTo(Direction.COST);
    }

    @Test
    void lai_hwang_divides_by_the_range() {
        assertThat(new LaiHwang().normalize(benefit(2, 4)).toArray()).containsExactly(1, 2);
        assertThat(new LaiHwang().normalize(cost(2, 4)).toArray()).containsExactly(-1, -2);
    }

    @Test
    void a_best_range_of_no_column_is_a_mistake() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(benefit(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistanceToRange(Map.of("d", new ValueRange(1, 2))).normalize(matrix))
                .withMessageStartingWith("indicator of a best range must be one of [c]: got \"d\"");
    }

    @Test
    void the_logarithm_of_nothing_is_refused_by_cell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Logarithmic().normalize(benefit(2, 0)))
                .withMessageStartingWith("value 2 of c must be positive for logarithmic normalization: got 0.0");
    }

    /** ln x is 1, 2 and 3 times ln 2; a cost keeps (1 − share) / 2. */
    @Test
    void logarithmic_costs_share_what_is_left() {
        assertThat(new Logarithmic().normalize(cost(2, 4, 8)).toArray())
                .containsExactly(new double[] {5 / 12.0, 4 / 12.0, 3 / 12.0}, within(1e-15));
    }

    @Test
    void gaps_take_no_part_in_a_median() {
        assertThat(new RobustScore(Orientation.ORIENTED, 1)
                        .normalize(benefit(1, Double.NaN, 2, 3, 4, 5))
                        .toArray())
                .containsExactly(-2, Double.NaN, -1, 0, 1, 2);
        assertThat(new RobustScore(Orientation.ORIENTED, 2)
                        .normalize(cost(1, 2, 3))
                        .toArray())
                .containsExactly(0.5, 0, -0.5);
    }

    @Test
    void a_sum_of_differing_values_must_be_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SumShare(Orientation.TYPE_BLIND).normalize(benefit(-1, 1)))
                .withMessage("sum of c must be positive for sum normalization: got 0.0\nMaybe push negatives first");
    }

    @Test
    void the_ends_of_an_ideal_are_ideal_even_where_it_ends_with_the_range() {
        IdealRange low = IdealRange.of(2, 10, 2, 4);
        assertThat(low.score(2)).isEqualTo(1);
        assertThat(low.score(4)).isEqualTo(1);
        assertThat(low.score(7)).isEqualTo(0.5);
        IdealRange high = IdealRange.of(2, 10, 6, 10);
        assertThat(high.score(10)).isEqualTo(1);
        assertThat(high.score(4)).isEqualTo(0.5);
        assertThat(high.score(2)).isZero();
    }

    @Test
    void a_point_may_be_the_best_range() {
        assertThat(new DistanceToRange(Map.of("c", new ValueRange(5, 5)))
                        .normalize(benefit(5, 7, 1))
                        .toArray())
                .containsExactly(1, 0.5, 0);
    }

    @Test
    void names_are_those_of_the_field() {
        assertThat(List.of(
                                new Logarithmic(),
                                new EnhancedAccuracy(),
                                ZScore.oriented(),
                                new RobustScore(Orientation.ORIENTED, 1),
                                new DistanceToRange(Map.of()),
                                new Rescaled(MinMax.oriented(), 1, 100))
                        .stream()
                        .map(RelativeNormalization::name))
                .containsExactly(
                        "logarithmic",
                        "enhanced accuracy",
                        "z-score",
                        "robust z-score",
                        "distance to range",
                        "min–max from 1.0 to 100.0");
    }

    @Test
    void a_value_outside_the_range_of_a_reference_ideal_is_refused() {
        ReferenceIdeal ideal = new ReferenceIdeal(Map.of("c", IdealRange.of(0, 10, 4, 6)));
        assertThat(ideal.normalize(cost(0, 3, 5, 7, 10)).toArray()).containsExactly(0, 0.75, 1, 0.75, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ideal.normalize(cost(11)))
                .withMessage("value 1 of c must be within [0.0, 10.0] for reference ideal normalization: got 11.0\n"
                        + "Maybe widen the range");
    }
}
