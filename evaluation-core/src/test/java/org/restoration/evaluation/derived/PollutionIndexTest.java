package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PollutionIndexTest {

    private static final double[] CONCENTRATIONS = {0.36, 0.11, 12.0, 110.0, 35.0, 28.0, 14.0, 95.0};
    private static final double[] LIMITS = {0.3, 1.3, 40, 70, 150, 50, 60, 200};

    /** Upland soil of pH 4.9 against the GB 15618 screening values, worked by an independent script. */
    @Test
    void nemerow_index_is_that_of_the_worked_example() {
        double[] factors = new double[CONCENTRATIONS.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = PollutionIndex.singleFactor(CONCENTRATIONS[i], LIMITS[i]);
        }
        assertThat(factors)
                .containsExactly(
                        new double[] {1.2, 0.084615, 0.3, 1.571429, 0.233333, 0.56, 0.233333, 0.475}, within(1e-6));
        assertThat(PollutionIndex.nemerow(factors)).isCloseTo(1.184981, within(1e-6));
    }

    /**
     * Mean soil metals of a karst manganese mine (Wang et al. 2022, ChinaXiv 202205.00008) against GB 15618 screening values: Cd
     * 5.56/0.3, Cr 103.34/150, Pb 48.91/90, Zn 230.02/200. By hand: sum 18.533333 + 0.688933 + 0.543444 + 1.150100 = 20.915811,
     * mean 5.228953, P = √((27.341947 + 343.484444)/2) = √185.413196.
     */
    @Test
    void nemerow_index_of_the_north_guangxi_manganese_mine_is_that_of_independent_arithmetic() {
        double index = PollutionIndex.nemerow(
                PollutionIndex.singleFactor(5.56, 0.3),
                PollutionIndex.singleFactor(103.34, 150),
                PollutionIndex.singleFactor(48.91, 90),
                PollutionIndex.singleFactor(230.02, 200));
        assertThat(index).isCloseTo(13.616651, within(1e-5));
    }

    @Test
    void one_metal_alone_is_its_own_nemerow_index() {
        assertThat(PollutionIndex.nemerow(1.3)).isCloseTo(1.3, within(1e-15));
    }

    @Test
    void missing_metal_makes_the_index_missing() {
        assertThat(PollutionIndex.nemerow(1.3, Double.NaN)).isNaN();
        assertThat(PollutionIndex.singleFactor(Double.NaN, 0.3)).isNaN();
    }

    @Test
    void impossible_inputs_are_refused() {
        assertThatThrownBy(() -> PollutionIndex.singleFactor(-1, 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("concentration must be at least 0: got -1.0");
        assertThatThrownBy(() -> PollutionIndex.singleFactor(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit of a single-factor index must be above 0: got 0.0");
        assertThatThrownBy(() -> PollutionIndex.nemerow(-0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("single-factor index must be at least 0: got -0.1");
        assertThatThrownBy(PollutionIndex::nemerow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nemerow index must have at least one single-factor index: got none");
    }
}
