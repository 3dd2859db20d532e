package org.restoration.evaluation.methods.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LmawExpertsTest {

    /** Pamučar and others 2021, Facta Universitatis 19(3), as in the tests of pymcdm: 0.215, 0.126, 0.152, 0.090, 0.190, 0.226. */
    @Test
    void reproduces_pamucar2021_four_experts() {
        LmawExperts method = new LmawExperts(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(
                        List.of(4.0, 2.0, 2.5, 1.5, 3.5, 5.0),
                        List.of(4.5, 1.5, 2.5, 1.0, 3.0, 4.5),
                        List.of(4.0, 2.0, 2.0, 1.5, 3.0, 5.0),
                        List.of(4.0, 1.5, 2.0, 1.0, 3.5, 4.0)),
                0.5,
                1,
                1);

        assertThat(method.means().stream().mapToDouble(Double::doubleValue).toArray())
                .containsExactly(new double[] {0.215, 0.126, 0.152, 0.090, 0.190, 0.226}, within(5e-4));
    }

    @Test
    void experts_who_agree_count_as_one() {
        List<Double> row = List.of(4.0, 2.0, 1.0);
        List<String> codes = List.of("a", "b", "c");
        LmawExperts one = new LmawExperts(codes, List.of(row), 0.5, 1, 1);
        LmawExperts three = new LmawExperts(codes, List.of(row, row, row), 0.5, 2, 1);

        assertThat(three.weights().weights().toArray())
                .containsExactly(one.weights().weights().toArray(), within(1e-12));
        // by hand: ln 8, ln 4, ln 2
        assertThat(one.weights().weights().toArray())
                .containsExactly(new double[] {3 / 6.0, 2 / 6.0, 1 / 6.0}, within(1e-12));
    }

    @Test
    void a_priority_not_above_the_anti_ideal_is_refused() {
        assertThatThrownBy(() -> new LmawExperts(List.of("a", "b"), List.of(List.of(2.0, 0.5)), 0.5, 1, 1))
                .hasMessage("priority of b must be finite and above the anti-ideal 0.5: got 0.5");
        assertThatThrownBy(() -> new LmawExperts(List.of("a"), List.of(List.of(2.0)), 0.5, 0, 0))
                .hasMessage("exponents must be finite, at least 0, and not both 0: got 0.0 and 0.0");
    }
}
