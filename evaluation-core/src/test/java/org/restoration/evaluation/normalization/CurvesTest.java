package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The S-shaped and the saturating curves. */
class CurvesTest {

    /**
     * Soil quality scores in the form of Andrews et al. 2002 with the exponent 2.5; expected values from an independent script
     * in double precision: organic matter 12 g/kg against 20, total nitrogen 0.8 against 1.0, bulk density 1.42 against 1.30.
     */
    @Test
    void reproduces_the_worked_example_of_soil_quality_scores() {
        assertThat(new LogLogistic(20, 2.5).score(12)).isCloseTo(0.218050, within(5e-7));
        assertThat(new LogLogistic(1.0, 2.5).score(0.8)).isCloseTo(0.364043, within(5e-7));
        assertThat(new LogLogistic(1.30, -2.5).score(1.42)).isCloseTo(0.445040, within(5e-7));
    }

    @Test
    void a_log_logistic_takes_its_limit_at_zero_and_below() {
        assertThat(new LogLogistic(20, 2.5).score(0)).isEqualTo(0.0);
        assertThat(new LogLogistic(20, 2.5).score(-3)).isEqualTo(0.0);
        assertThat(new LogLogistic(20, -2.5).score(0)).isEqualTo(1.0);
        assertThat(new LogLogistic(20, -2.5).score(-3)).isEqualTo(1.0);
        assertThat(new LogLogistic(20, 2.5).score(Double.POSITIVE_INFINITY)).isEqualTo(1.0);
    }

    @Test
    void midpoints_score_one_half() {
        assertThat(new LogLogistic(20, 2.5).score(20)).isEqualTo(0.5);
        assertThat(new Logistic(5, 1.5).score(5)).isEqualTo(0.5);
        assertThat(new Logistic(5, -1.5).score(5)).isEqualTo(0.5);
    }

    /** 1 / (1 + e^−1) = 0.7310585786300049, and symmetric about the midpoint. */
    @Test
    void a_logistic_is_one_over_one_plus_the_exponential() {
        assertThat(new Logistic(5, 0.5).score(7)).isCloseTo(0.7310585786300049, within(1e-15));
        assertThat(new Logistic(5, 0.5).score(3)).isCloseTo(1 - 0.7310585786300049, within(1e-15));
        assertThat(new Logistic(5, -0.5).score(7)).isCloseTo(1 - 0.7310585786300049, within(1e-15));
    }

    /** 1 − 1/e = 0.6321205588285577; three scales 1 − e^−3 = 0.950212931632136. */
    @Test
    void a_saturation_scores_63_percent_at_its_scale() {
        assertThat(new Saturation(12).score(12)).isCloseTo(0.6321205588285577, within(1e-15));
        assertThat(new Saturation(12).score(36)).isCloseTo(0.950212931632136, within(1e-15));
        assertThat(new Saturation(12).score(-1)).isEqualTo(0.0);
        assertThat(new Saturation(12).score(1e-18)).isCloseTo(1e-18 / 12, within(1e-33));
    }

    @Test
    void flat_or_endless_curves_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Logistic(1, 0))
                .withMessage("steepness of a logistic must be finite and not 0: got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogLogistic(0, 2.5))
                .withMessage("midpoint of a log-logistic must be positive and finite: got 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new LogLogistic(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Saturation(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Saturation(Double.POSITIVE_INFINITY));
    }
}
