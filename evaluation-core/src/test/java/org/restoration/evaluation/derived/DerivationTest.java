package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivationTest {

    private static final Derivation NEMEROW =
            new Derivation.Nemerow(new TreeMap<>(Map.of("soil.lead", "pb", "soil.cadmium", "cd")));
    private static final Derivation RISK = new Derivation.EcologicalRisk(new TreeMap<>(Map.of(
            "soil.lead", new Derivation.EcologicalRisk.Metal("pb-background", 5),
            "soil.cadmium", new Derivation.EcologicalRisk.Metal("cd-background", 30))));
    private static final Derivation RUSLE =
            new Derivation.Rusle("e.r", "e.k", "e.length", "e.slope", "e.cover", "e.practice");
    private static final Derivation CONTROL = new Derivation.ControlRatio("e.modulus", 500);

    static List<Derivation> derivations() {
        return List.of(
                NEMEROW,
                RISK,
                RUSLE,
                CONTROL,
                new Derivation.Ratio("a.x", "a.y"),
                new Derivation.Difference("a.mpa", "a.anc"),
                new Derivation.FractionalCover("v.ndvi", 0.15, 0.90));
    }

    @Test
    void every_permitted_kind_is_on_the_reference_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/methods/derived-indices.md"), StandardCharsets.UTF_8);
        for (Class<?> kind : Derivation.class.getPermittedSubclasses()) {
            assertThat(page).contains("| `" + kind.getSimpleName() + "(");
        }
    }

    @Test
    void every_derivation_is_tested() {
        assertThat(derivations().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Derivation.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void any_missing_input_makes_the_result_missing(Derivation derivation) {
        int n = derivation.inputs().size();
        assertThat(derivation.inputs()).doesNotHaveDuplicates();
        for (int missing = 0; missing < n; missing++) {
            double[] inputs = new double[n];
            Arrays.fill(inputs, 0.5);
            assertThat(derivation.derive(inputs)).isFinite();
            inputs[missing] = Double.NaN;
            assertThat(derivation.derive(inputs)).as("input %s", missing).isNaN();
        }
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void wrong_number_of_inputs_is_refused(Derivation derivation) {
        assertThatThrownBy(
                        () -> derivation.derive(new double[derivation.inputs().size() + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("derivation must get one value for each of " + derivation.inputs());
    }

    /** The formulas have their own tests; here only order and unit of the inputs. */
    @Test
    void inputs_enter_in_the_order_in_which_they_are_listed() {
        assertThat(NEMEROW.inputs()).containsExactly("soil.cadmium", "soil.lead");
        assertThat(NEMEROW.limitTables())
                .containsExactly(Map.entry("soil.cadmium", "cd"), Map.entry("soil.lead", "pb"));
        assertThat(NEMEROW.derive(3, 1)).isCloseTo(Math.sqrt(6.5), within(1e-15));
        assertThat(RISK.inputs()).containsExactly("soil.cadmium", "soil.lead");
        assertThat(RISK.limitTables())
                .containsExactly(Map.entry("soil.cadmium", "cd-background"), Map.entry("soil.lead", "pb-background"));
        assertThat(RISK.derive(3.6, 2)).isCloseTo(118, within(1e-12));
        assertThat(RUSLE.derive(2600, 0.04, 20, 18, 36, 0.5)).isCloseTo(3331.7823, within(1e-4));
        assertThat(RUSLE.limitTables()).isEmpty();
        assertThat(CONTROL.derive(3331.7823)).isCloseTo(0.150070, within(1e-6));
        assertThat(new Derivation.Ratio("a.x", "a.y").derive(1, 4)).isEqualTo(0.25);
        assertThat(new Derivation.Difference("a.mpa", "a.anc").derive(61.2, 20)).isCloseTo(41.2, within(1e-12));
        assertThat(new Derivation.FractionalCover("v.ndvi", 0.15, 0.90).derive(0.42))
                .isCloseTo(36, within(1e-12));
    }

    @Test
    void ratio_to_zero_is_missing() {
        assertThat(new Derivation.Ratio("a.x", "a.y").derive(1, 0)).isNaN();
        assertThat(new Derivation.Ratio("a.x", "a.y").derive(0, -0.0)).isNaN();
    }

    @Test
    void no_erosion_is_the_best_control_ratio_and_not_missing() {
        assertThat(CONTROL.derive(0)).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void derivations_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Derivation.Nemerow(Collections.emptySortedMap()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nemerow index must have at least one metal: got none");
        assertThatThrownBy(() -> new Derivation.EcologicalRisk(Collections.emptySortedMap()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Derivation.EcologicalRisk.Metal("cd", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Derivation.Ratio("a.x", "a.x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("inputs of a derivation must differ: got [a.x, a.x]");
        assertThatThrownBy(() -> new Derivation.ControlRatio("e.modulus", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Derivation.FractionalCover("v.ndvi", 0.9, 0.15))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
