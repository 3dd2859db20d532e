package org.restoration.evaluation.methods.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** What every treatment keeps, and facts of single ones; expected numbers are computed by hand. */
class TreatmentTest {

    private static final List<Treatment> ALL = List.of(
            new Clamp(new ValueRange(2, 50)),
            new QuantileWinsorizing(0.05, 0.95),
            ShapeWinsorizing.usual(),
            new LogTransform(LogTransform.Form.PLAIN),
            new LogTransform(LogTransform.Form.ONE_PLUS),
            new LogTransform(LogTransform.Form.FROM_ONE),
            new LogTransform(LogTransform.Form.FROM_HUNDREDTH),
            new LogTransform(LogTransform.Form.BY_TAIL),
            new LogTransform(LogTransform.Form.TO_MAXIMUM),
            new BoxCox(-1, false),
            new BoxCox(0, true),
            new BoxCox(2, true),
            TwoStageTreatment.usual());

    private static Column column(double... values) {
        return Column.of("c", Direction.COST, values);
    }

    private static Column skewed(long seed) {
        Random random = new Random(seed);
        double[] values = new double[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 7 ? Double.NaN : 1 + 0.01 * Math.round(100 * StrictMath.exp(2 * random.nextGaussian()));
        }
        return column(values);
    }

    @Test
    void no_treatment_is_forgotten() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Treatment.class.getPermittedSubclasses()));
    }

    @Test
    void no_treatment_turns_an_order_round_or_fills_a_gap() {
        for (long seed = 0; seed < 30; seed++) {
            Column column = skewed(seed);
            for (Treatment treatment : ALL) {
                Column treated = treatment.treat(column).column();
                assertThat(treated.direction()).isEqualTo(Direction.COST);
                assertThat(treated.at(7)).isNaN();
                for (int i = 0; i < column.size(); i++) {
                    for (int k = 0; k < column.size(); k++) {
                        if (column.at(i) <= column.at(k)) {
                            assertThat(treated.at(i))
                                    .as(treatment + " seed " + seed)
                                    .isLessThanOrEqualTo(treated.at(k));
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_record_names_the_rows_that_were_cut() {
        Treated treated = new Clamp(new ValueRange(0, 10)).treat(column(-1, 5, 11, Double.NaN, 10));
        assertThat(treated.column().toArray()).containsExactly(0, 5, 10, Double.NaN, 10);
        assertThat(treated.lowered()).containsExactly(2);
        assertThat(treated.raised()).containsExactly(0);
        assertThat(treated.changed()).isTrue();
        assertThat(TwoStageTreatment.usual().treat(column(1, 2, 3, 4, 5)).changed())
                .isFalse();
    }

    @Test
    void quantiles_cut_both_tails() {
        assertThat(new QuantileWinsorizing(0.25, 0.75)
                        .treat(column(1, 2, 3, 4, 100))
                        .column()
                        .toArray())
                .containsExactly(2, 2, 3, 4, 4);
    }

    @Test
    void equal_outliers_move_together() {
        double[] values = new double[30];
        for (int i = 0; i < 30; i++) {
            values[i] = i < 28 ? i : 1000;
        }
        Treated treated = new ShapeWinsorizing(ShapeLimits.USUAL, 1).treat(column(values));
        assertThat(treated.lowered()).containsExactly(28, 29);
        assertThat(treated.column().summary().greatest()).isEqualTo(27);
    }

    @Test
    void a_constant_column_needs_no_treatment() {
        assertThat(ShapeLimits.USUAL.accept(Shape.of(column(3, 3, 3, 3, 3)))).isTrue();
        assertThat(ShapeLimits.USUAL.accept(Shape.of(column(3, 1000)))).isTrue();
        assertThat(new LogTransform(LogTransform.Form.FROM_HUNDREDTH)
                        .treat(column(3, 3))
                        .changed())
                .isFalse();
    }

    @Test
    void logarithms_of_what_has_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogTransform(LogTransform.Form.PLAIN).treat(column(1, 0)))
                .withMessage("least value of c must be above 0.0 for ln x: got 0.0\nMaybe shift by the least value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoxCox(0.5, false).treat(column(1, -1)))
                .withMessageContaining("must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogTransform(LogTransform.Form.TO_MAXIMUM).treat(column(0.1, 0.9)))
                .withMessageContaining("must be above 1");
    }

    @Test
    void a_long_tail_of_small_values_is_lifted() {
        double[] values = new double[30];
        for (int i = 0; i < 30; i++) {
            values[i] = i == 0 ? -1000 : i == 1 ? -900 : i;
        }
        Treated treated = new ShapeWinsorizing(ShapeLimits.USUAL, 5).treat(column(values));
        assertThat(treated.raised()).containsExactly(0, 1);
        assertThat(treated.lowered()).isEmpty();
        assertThat(treated.column().summary().least()).isEqualTo(2);
    }

    @Test
    void no_more_values_move_than_are_allowed() {
        double[] values = new double[60];
        for (int i = 0; i < 60; i++) {
            values[i] = i < 57 ? i : 1000 * i;
        }
        assertThat(new ShapeWinsorizing(ShapeLimits.USUAL, 2)
                        .treat(column(values))
                        .lowered())
                .containsExactly(58, 59);
    }

    @Test
    void one_plus_takes_zeros() {
        assertThat(new LogTransform(LogTransform.Form.ONE_PLUS)
                        .treat(column(0, Math.E - 1))
                        .column()
                        .toArray())
                .containsExactly(new double[] {0, 1}, within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogTransform(LogTransform.Form.ONE_PLUS).treat(column(0, -1)))
                .withMessageStartingWith("least value of c must be above -1.0 for ln(1 + x): got -1.0");
    }

    @Test
    void too_few_values_have_no_shape() {
        assertThat(Shape.of(column(1, 2)).skewness()).isNaN();
        assertThat(Shape.of(column(1, 2, 4)).skewness()).isNotNaN();
        assertThat(Shape.of(column(1, 2, 4)).kurtosis()).isNaN();
        assertThat(Shape.of(column(1, 2, 4, 9)).kurtosis()).isNotNaN();
        assertThat(Shape.of(column(3, 3, 3, 3)).skewness()).isNaN();
    }

    @Test
    void a_matrix_keeps_the_record_of_each_column() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(column(1, 2, 99), Column.of("d", Direction.BENEFIT, 1, 2, 3)));
        TreatedMatrix treated = new Clamp(new ValueRange(0, 10)).treat(matrix);
        assertThat(treated.column("c").lowered()).containsExactly(2);
        assertThat(treated.column("d").changed()).isFalse();
        assertThat(treated.matrix().at(2, 0)).isEqualTo(10);
    }

    @Test
    void the_logarithm_to_the_maximum_runs_from_0_to_the_logarithm_of_the_maximum() {
        assertThat(new LogTransform(LogTransform.Form.TO_MAXIMUM)
                        .treat(column(2, 5, 8))
                        .column()
                        .toArray())
                .containsExactly(new double[] {0, StrictMath.log(4.5), StrictMath.log(8)}, within(1e-15));
    }
}
