package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;

class GoalpostsTest {

    @Test
    void the_goalposts_score_exactly_zero_and_one() {
        Goalposts cover = Goalposts.of(0.1, 0.7);
        assertThat(cover.score(0.1)).isEqualTo(0.0);
        assertThat(cover.score(0.7)).isEqualTo(1.0);
    }

    @Test
    void scores_stop_at_the_goalposts_when_clamped_and_go_on_when_extended() {
        assertThat(Goalposts.of(0, 10).score(15)).isEqualTo(1.0);
        assertThat(Goalposts.of(0, 10).score(-5)).isEqualTo(0.0);
        assertThat(new Goalposts(0, 10, Extension.EXTEND).score(15)).isEqualTo(1.5);
        assertThat(new Goalposts(0, 10, Extension.EXTEND).score(-5)).isEqualTo(-0.5);
    }

    @Test
    void a_best_below_the_worst_makes_a_cost() {
        Goalposts density = Goalposts.of(1.60, 1.20);
        assertThat(density.direction()).isEqualTo(Direction.COST);
        assertThat(density.fits(Direction.COST)).isTrue();
        assertThat(density.fits(Direction.BENEFIT)).isFalse();
        assertThat(density.score(1.20)).isEqualTo(1.0);
    }

    /** Benefit 36 in [0, 75] gives 0.480000; cost 1.42 in [1.20, 1.60] gives 0.450000: computed by hand. */
    @Test
    void reproduces_the_worked_minimum_maximum_examples() {
        assertThat(Goalposts.of(0, 75).score(36)).isCloseTo(0.48, within(1e-15));
        assertThat(Goalposts.of(1.60, 1.20).score(1.42)).isCloseTo(0.45, within(1e-15));
    }

    @Test
    void equal_infinite_or_missing_goalposts_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goalposts.of(5, 5))
                .withMessage("goalposts must lie a finite distance apart: got worst 5.0, best 5.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Goalposts.of(-0.0, 0.0));
        assertThatIllegalArgumentException().isThrownBy(() -> Goalposts.of(-Double.MAX_VALUE, Double.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goalposts.of(0, Double.POSITIVE_INFINITY))
                .withMessage("goalposts must be finite: got worst 0.0, best Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> Goalposts.of(Double.NaN, 1));
    }
}
