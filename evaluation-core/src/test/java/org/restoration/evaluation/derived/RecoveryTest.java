package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples by an independent script; cover, recovery, acid–base, county index and recovery wheel. */
class RecoveryTest {

    @Test
    void recovery_is_that_of_the_worked_examples() {
        assertThat(Recovery.toReference(1.42, 1.60, 1.30).orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(Recovery.toReference(3200, 15000, 1000).orElseThrow()).isCloseTo(0.842857, within(1e-6));
        assertThat(Recovery.drainageReduction(60000, 24000)).hasValue(0.6);
        assertThat(Recovery.groundwater(112, 80, 130)).hasValue(0.64);
    }

    @Test
    void recovery_is_not_cut_off() {
        assertThat(Recovery.toReference(12, 20, 10)).hasValue(0.8);
        assertThat(Recovery.toReference(25, 20, 10)).hasValue(-0.5);
        assertThat(Recovery.toReference(5, 20, 10)).hasValue(1.5);
    }

    @Test
    void recovery_without_a_distance_is_undefined() {
        assertThat(Recovery.toReference(5, 10, 10)).isEmpty();
        assertThat(Recovery.drainageReduction(0, 0)).isEmpty();
        assertThat(Recovery.groundwater(5, 10, 10)).isEmpty();
        assertThatThrownBy(() -> Recovery.drainageReduction(10, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("drainage must be at least 0: got -1.0");
    }

    @ParameterizedTest
    @CsvSource({"0.12, 0", "0.15, 0", "0.42, 0.36", "0.95, 1"})
    void vegetation_cover_is_that_of_the_worked_example(double ndvi, double expected) {
        assertThat(VegetationCover.fraction(ndvi, 0.15, 0.90)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void vegetation_cover_needs_soil_below_vegetation() {
        assertThat(VegetationCover.fraction(Double.NaN, 0.15, 0.90)).isNaN();
        assertThatThrownBy(() -> VegetationCover.fraction(0.4, 0.9, 0.15)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: 2 % sulfur give 61.2 kg H₂SO₄/t; less 20 kg/t of capacity leaves 41.2. */
    @Test
    void net_acid_production_is_potential_less_capacity() {
        assertThat(AcidBase.netAcidProduction(AcidBase.maximumPotentialAcidity(2), 20))
                .isCloseTo(41.2, within(1e-12));
        assertThatThrownBy(() -> AcidBase.maximumPotentialAcidity(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AcidBase.maximumPotentialAcidity(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ecological_index_is_that_of_the_worked_example() {
        double index = EcologicalIndex.value(42.3, 61.8, 18.4, 22.5, 8.7);
        assertThat(index).isCloseTo(53.77, within(1e-12));
        assertThat(EcologicalIndex.restricted(index, 1)).isEqualTo(index);
        assertThat(EcologicalIndex.restricted(index, 2)).isEqualTo(34.9);
        assertThat(EcologicalIndex.restricted(index, 3)).isEqualTo(34.9);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 74.9, 54.9",
        "75, 74.9, 54.9",
        "74.99, 54.9, 54.9",
        "55, 54.9, 54.9",
        "54.99, 34.9, 34.9",
        "35, 34.9, 34.9",
        "20, 19.9, 19.9",
        "19.99, 19.99, 19.99"
    })
    void restriction_takes_the_index_below_its_grade(double index, double level2, double level3) {
        assertThat(EcologicalIndex.restricted(index, 2)).isEqualTo(level2);
        assertThat(EcologicalIndex.restricted(index, 3)).isEqualTo(level3);
    }

    @Test
    void unknown_restriction_is_refused() {
        assertThatThrownBy(() -> EcologicalIndex.restricted(50, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of environment restriction must be 1, 2 or 3: got 4");
    }

    @Test
    void recovery_wheel_is_that_of_the_worked_example() {
        RecoveryWheel wheel = new RecoveryWheel(List.of(
                List.of(3, 2, 4),
                List.of(3, 3, 2),
                List.of(2, 1, 3),
                List.of(2, 2, 2),
                List.of(3, 2, 2),
                List.of(4, 3, 3)));
        double[] expected = {3, 2.666667, 2, 2, 2.333333, 3.333333};
        for (int i = 0; i < expected.length; i++) {
            assertThat(wheel.attributes().get(i)).isCloseTo(expected[i], within(1e-6));
        }
        assertThat(wheel.overall()).isCloseTo(2.555556, within(1e-6));
    }

    @Test
    void recovery_wheel_of_another_shape_is_refused() {
        assertThatThrownBy(() -> new RecoveryWheel(List.of(List.of(1, 2, 3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recovery wheel must have 6 attributes: got 1");
        for (List<Integer> wrong : List.of(List.of(1, 2), List.of(1, 2, 6), List.of(-1, 2, 3))) {
            List<List<Integer>> stars = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                stars.add(wrong);
            }
            assertThatThrownBy(() -> new RecoveryWheel(stars)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
