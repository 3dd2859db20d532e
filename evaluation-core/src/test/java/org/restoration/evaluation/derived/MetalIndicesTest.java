package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples by an independent script; the backgrounds are sample inputs. */
class MetalIndicesTest {

    @ParameterizedTest
    @CsvSource({
        "Cd, 0.36, 0.1, 1.263034, 2",
        "Pb, 110.0, 32.1, 1.191896, 2",
        "Zn, 95.0, 69.0, -0.123631, 0",
        "As, 12.0, 10.4, -0.378512, 0",
    })
    void geo_accumulation_is_that_of_the_worked_example(
            String metal, double concentration, double background, double index, int expectedClass) {
        double computed = GeoAccumulation.index(concentration, background);
        assertThat(computed).as(metal).isCloseTo(index, within(1e-6));
        assertThat(GeoAccumulation.classOf(computed)).as(metal).isEqualTo(expectedClass);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "0, 0", "1e-9, 1", "1, 1", "1.5, 2", "5, 5", "5.000001, 6", "40, 6"})
    void geo_accumulation_classes_are_closed_above(double index, int expected) {
        assertThat(GeoAccumulation.classOf(index)).isEqualTo(expected);
    }

    @Test
    void geo_accumulation_of_one_and_a_half_backgrounds_is_zero() {
        assertThat(GeoAccumulation.index(15, 10)).isZero();
        assertThat(GeoAccumulation.index(0, 10)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(GeoAccumulation.index(Double.NaN, 10)).isNaN();
    }

    @Test
    void hakanson_risk_is_that_of_the_worked_example() {
        double[] toxicResponses = {40, 30, 10, 5, 5, 5, 2, 1};
        double[] concentrations = {0.11, 0.36, 12.0, 110.0, 28.0, 14.0, 35.0, 95.0};
        double[] backgrounds = {0.08, 0.1, 10.4, 32.1, 20.8, 19.0, 48.0, 69.0};
        double[] factors = new double[toxicResponses.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = HakansonRisk.factor(toxicResponses[i], concentrations[i], backgrounds[i]);
        }
        assertThat(factors)
                .containsExactly(
                        new double[] {55, 108, 11.538462, 17.133956, 6.730769, 3.684211, 1.458333, 1.376812},
                        within(1e-6));
        assertThat(HakansonRisk.index(factors)).isCloseTo(204.922543, within(1e-6));
        assertThat(HakansonRisk.index(1, Double.NaN)).isNaN();
    }

    @Test
    void impossible_inputs_are_refused() {
        assertThatThrownBy(() -> GeoAccumulation.index(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeoAccumulation.index(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeoAccumulation.classOf(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HakansonRisk.factor(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
