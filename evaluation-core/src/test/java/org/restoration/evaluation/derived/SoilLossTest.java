package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples by an independent script. */
class SoilLossTest {

    @Test
    void rusle_is_that_of_the_worked_example() {
        assertThat(SoilLoss.lengthFactor(20, 18)).isCloseTo(0.950658, within(1e-6));
        assertThat(SoilLoss.steepnessFactor(18)).isCloseTo(5.807472, within(1e-6));
        assertThat(SoilLoss.coverFactor(36)).isCloseTo(0.116054, within(1e-6));
        double modulus = SoilLoss.modulus(2600, 0.04, 20, 18, 36, 0.5);
        assertThat(modulus).isCloseTo(3331.7823, within(1e-4));
        assertThat(SoilLoss.controlRatio(500, modulus)).isCloseTo(0.150070, within(1e-6));
    }

    /** By hand: 0.5^m for a slope of half the unit plot, 11.065 m. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.870550563",
        "1, 0.870550563",
        "1.01, 0.812252396",
        "3, 0.812252396",
        "3.01, 0.757858283",
        "4.99, 0.757858283",
        "5, 0.707106781",
        "60, 0.707106781",
    })
    void length_exponent_grows_with_the_slope(double degrees, double expected) {
        assertThat(SoilLoss.lengthFactor(11.065, degrees)).isCloseTo(expected, within(1e-9));
    }

    /** sin 5° = 0.0871557427, sin 10° = 0.1736481777. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.03",
        "4.999999999, 0.9712820210",
        "5, 0.9642164781",
        "9.999999999, 2.4172893849",
        "10, 2.8428950910",
        "90, 20.94"
    })
    void steepness_factor_changes_its_line_at_5_and_10_degrees(double degrees, double expected) {
        assertThat(SoilLoss.steepnessFactor(degrees)).isCloseTo(expected, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.00001, 1", "10, 0.3072", "78.4, 0", "100, 0"})
    void cover_factor_lies_between_one_without_cover_and_zero_above_78_percent(double percent, double expected) {
        assertThat(SoilLoss.coverFactor(percent)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void more_cover_never_means_more_erosion() {
        for (int i = 0; i < 2000; i++) {
            assertThat(SoilLoss.coverFactor((i + 1) / 20.0))
                    .as("cover %s", i / 20.0)
                    .isLessThanOrEqualTo(SoilLoss.coverFactor(i / 20.0));
        }
    }

    @Test
    void missing_inputs_give_missing_results() {
        double nan = Double.NaN;
        assertThat(SoilLoss.modulus(nan, 0.04, 20, 18, 36, 0.5)).isNaN();
        assertThat(SoilLoss.modulus(2600, nan, 20, 18, 36, 0.5)).isNaN();
        assertThat(SoilLoss.modulus(2600, 0.04, nan, 18, 36, 0.5)).isNaN();
        assertThat(SoilLoss.modulus(2600, 0.04, 20, nan, 36, 0.5)).isNaN();
        assertThat(SoilLoss.modulus(2600, 0.04, 20, 18, nan, 0.5)).isNaN();
        assertThat(SoilLoss.modulus(2600, 0.04, 20, 18, 36, nan)).isNaN();
        assertThat(SoilLoss.controlRatio(500, nan)).isNaN();
    }

    @Test
    void nothing_lost_is_an_infinite_control_ratio() {
        assertThat(SoilLoss.controlRatio(500, 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(SoilLoss.controlRatio(500, -0.0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void impossible_inputs_are_refused() {
        assertThatThrownBy(() -> SoilLoss.lengthFactor(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoilLoss.steepnessFactor(91)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoilLoss.steepnessFactor(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoilLoss.coverFactor(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vegetation cover must be from 0 to 100 %: got 101.0");
        assertThatThrownBy(() -> SoilLoss.coverFactor(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoilLoss.controlRatio(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoilLoss.controlRatio(500, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
