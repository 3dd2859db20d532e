package org.restoration.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Observation A = observation("a", 1).build();
    private static final Observation B =
            observation("b", 2).supersedes("a", "typing error").build();
    private static final Observation C =
            observation("c", 3).supersedes("b", "wrong unit").build();

    @Test
    void last_of_a_chain_is_left_in_any_order() {
        assertThat(Corrections.effective(List.of(A, B, C))).containsExactly(C);
        assertThat(Corrections.effective(List.of(C, A, B))).containsExactly(C);
        assertThat(Corrections.effective(List.of(A, B))).containsExactly(B);
    }

    @Test
    void correction_of_an_unknown_observation_stays() {
        assertThat(Corrections.effective(List.of(A, C))).containsExactly(A, C);
    }

    @Test
    void same_observation_given_twice_counts_once() {
        assertThat(Corrections.effective(List.of(A, A))).containsExactly(A);
    }

    @Test
    void different_observations_with_one_id_are_refused() {
        assertThatThrownBy(() ->
                        Corrections.effective(List.of(A, observation("a", 9).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids of observations must differ: got a for two different ones");
    }

    @Test
    void circles_are_refused_instead_of_dropping_all_of_them() {
        Observation x = observation("x", 1).supersedes("y", "?").build();
        Observation y = observation("y", 1).supersedes("x", "?").build();
        Observation itself = observation("z", 1).supersedes("z", "?").build();
        assertThatThrownBy(() -> Corrections.effective(List.of(A, x, y)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("observations must not supersede each other in a circle");
        assertThatThrownBy(() -> Corrections.effective(List.of(itself))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Observation.Builder observation(String id, double value) {
        return Observation.builder("s1", State.CURRENT, "soil.cadmium")
                .id(id)
                .value(value)
                .date(LocalDate.of(2025, 6, 1));
    }
}
