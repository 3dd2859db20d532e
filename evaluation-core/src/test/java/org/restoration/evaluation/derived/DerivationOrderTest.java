package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivationOrderTest {

    @Test
    void each_comes_after_those_it_is_derived_from_and_else_by_code() {
        assertThat(DerivationOrder.of(Map.of(
                        "a", List.of("z", "m"),
                        "b", List.of("observed"),
                        "m", List.of("observed"),
                        "z", List.of("m", "b"))))
                .containsExactly("m", "b", "z", "a");
    }

    @Test
    void what_is_not_derived_is_not_in_the_order() {
        assertThat(DerivationOrder.of(Map.of())).isEmpty();
        assertThat(DerivationOrder.of(Map.of("a", List.of("x", "y")))).containsExactly("a");
    }

    @Test
    void two_ways_to_one_input_are_no_circle() {
        assertThat(DerivationOrder.of(Map.of(
                        "top",
                        List.of("left", "right"),
                        "left",
                        List.of("low"),
                        "right",
                        List.of("low"),
                        "low",
                        List.of("x"))))
                .containsExactly("low", "left", "right", "top");
    }

    @Test
    void a_circle_is_named_without_the_way_into_it() {
        assertThatThrownBy(() -> DerivationOrder.of(
                        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("d"), "d", List.of("b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an indicator must not be derived from itself: got b ← c ← d ← b");
    }
}
