package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;

class OptimumRangeTest {

    private static final OptimumRange PH = new OptimumRange(4.0, 5.5, 7.5, 9.0);

    /** pH 4.9 in the trapezoid (4.0, 5.5, 7.5, 9.0): (4.9 − 4.0) / 1.5 = 0.6, by hand. */
    @Test
    void reproduces_the_worked_example_of_soil_ph() {
        assertThat(PH.score(4.9)).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void the_whole_best_range_scores_one_and_both_worst_ends_zero() {
        assertThat(PH.score(5.5)).isEqualTo(1.0);
        assertThat(PH.score(6.3)).isEqualTo(1.0);
        assertThat(PH.score(7.5)).isEqualTo(1.0);
        assertThat(PH.score(4.0)).isEqualTo(0.0);
        assertThat(PH.score(9.0)).isEqualTo(0.0);
        assertThat(PH.score(8.25)).isEqualTo(0.5);
        assertThat(PH.direction()).isEqualTo(Direction.OPTIMUM);
    }

    @Test
    void an_open_side_never_lowers_the_score() {
        assertThat(OptimumRange.atLeast(10, 30).score(1e9)).isEqualTo(1.0);
        assertThat(OptimumRange.atLeast(10, 30).score(20)).isEqualTo(0.5);
        assertThat(OptimumRange.atLeast(10, 30).direction()).isEqualTo(Direction.BENEFIT);
        assertThat(OptimumRange.atMost(10, 30).score(-1e9)).isEqualTo(1.0);
        assertThat(OptimumRange.atMost(10, 30).score(20)).isEqualTo(0.5);
        assertThat(OptimumRange.atMost(10, 30).direction()).isEqualTo(Direction.COST);
    }

    @Test
    void ends_out_of_order_or_half_open_sides_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OptimumRange(5.5, 4.0, 7.5, 9.0))
                .withMessageContaining("worst low < best low <= best high < worst high: got 5.5, 4.0, 7.5, 9.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new OptimumRange(4, 4, 7, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new OptimumRange(4, 5, Double.NaN, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OptimumRange(Double.NEGATIVE_INFINITY, 5.5, 7.5, 9.0))
                .withMessageContaining("an open low side must have worst and best at -Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OptimumRange(
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY))
                .withMessageContaining("at least one closed side");
    }
}
