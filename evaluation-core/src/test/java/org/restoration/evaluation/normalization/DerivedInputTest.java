package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;

/** Value functions that score a number made from the value and something else. */
class DerivedInputTest {

    private static final Goalposts RISING = Goalposts.of(0, 1);

    @Test
    void a_function_says_which_number_it_scores() {
        assertThat(RISING.input()).isEqualTo(Input.VALUE);
        assertThat(new RatioToReference(RISING).input()).isEqualTo(Input.RATIO_TO_REFERENCE);
        assertThat(new LimitExceedance("t", RISING).input()).isEqualTo(Input.LIMIT_QUOTIENT);
        assertThat(new BaselineToReference(RISING).input()).isEqualTo(Input.BASELINE_TO_REFERENCE);
    }

    @Test
    void a_sample_exactly_at_its_limit_has_the_quotient_one() {
        assertThat(new LimitExceedance("gb15618-screening", Goalposts.of(3, 1)).score(1.0))
                .isEqualTo(1.0);
    }

    /**
     * Loess bulk density, degraded 1.60, reference 1.30, now 1.42, is 0.6 of the way; erosion, degraded 15 000, target 1 000,
     * now 3 200, is 0.842857: computed by hand.
     */
    @Test
    void reproduces_the_worked_examples_of_recovery_to_the_reference() {
        BaselineToReference recovery = new BaselineToReference(RISING);
        assertThat(recovery.score((1.42 - 1.60) / (1.30 - 1.60))).isCloseTo(0.6, within(1e-12));
        assertThat(recovery.score((3200.0 - 15000) / (1000 - 15000))).isCloseTo(0.842857, within(5e-7));
    }

    @Test
    void the_way_from_baseline_to_reference_fits_benefits_and_costs_alike() {
        assertThat(new BaselineToReference(RISING).fits(Direction.COST)).isTrue();
        assertThat(new BaselineToReference(RISING).fits(Direction.BENEFIT)).isTrue();
        assertThat(new BaselineToReference(RISING).fits(Direction.OPTIMUM)).isFalse();
        assertThat(new BaselineToReference(new OptimumRange(0, 0.9, 1.1, 2)).fits(Direction.OPTIMUM))
                .isTrue();
        assertThat(new RatioToReference(RISING).fits(Direction.COST)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineToReference(Goalposts.of(1, 0)))
                .withMessageContaining("must not fall");
    }

    @Test
    void a_derived_number_is_not_derived_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitExceedance("t", new RatioToReference(RISING)))
                .withMessageStartingWith("shape of a limit exceedance must score a plain number itself: got RatioTo");
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioToReference(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitExceedance(" ", RISING))
                .withMessageContaining("must name its limit table");
    }
}
