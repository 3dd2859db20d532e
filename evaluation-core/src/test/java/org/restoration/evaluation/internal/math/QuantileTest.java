package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantileTest {

    private static final double[] VALUES = {9, 1, 4, 16};

    /** By hand from (n − 1)·p: for p = 0.4 the position is 1.2, that is 4 + 0.2·5; R gives the same: quantile(c(9,1,4,16), .4). */
    @Test
    void interpolates_between_order_statistics() {
        assertThat(Quantile.r7(VALUES, 0.4)).isCloseTo(5, within(1e-12));
        assertThat(Quantile.r7(VALUES, 0.5)).isEqualTo(6.5);
        assertThat(Quantile.r7(VALUES, 0.95)).isCloseTo(14.95, within(1e-12));
    }

    @Test
    void ends_are_the_extremes() {
        assertThat(Quantile.r7(VALUES, 0)).isEqualTo(1);
        assertThat(Quantile.r7(VALUES, 1)).isEqualTo(16);
        assertThat(Quantile.r7(new double[] {7}, 0.3)).isEqualTo(7);
    }

    @Test
    void values_given_stay_in_their_order() {
        Quantile.r7(VALUES, 0.5);
        assertThat(VALUES).containsExactly(9, 1, 4, 16);
    }

    @Test
    void no_values_have_no_quantile() {
        assertThat(Quantile.r7(new double[0], 0.5)).isNaN();
    }

    @Test
    void p_out_of_range_is_refused() {
        assertThatThrownBy(() -> Quantile.r7(VALUES, 95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p of a quantile must be from 0 to 1: got 95.0");
    }
}
