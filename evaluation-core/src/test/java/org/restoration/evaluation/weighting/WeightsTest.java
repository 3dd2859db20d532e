package org.restoration.evaluation.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void weights_that_sum_to_0_999_are_refused_with_the_sum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights("land", 0.5, "vegetation", 0.499))
                .withMessage("weights of [land, vegetation] must sum to 1: got [0.5, 0.499], sum 0.999"
                        + "\nMaybe each divided by that sum");
    }

    @Test
    void a_sum_off_by_rounding_is_one() {
        Map<String, Double> tenths = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            tenths.put("child-" + i, 0.1);
        }
        assertThat(Weights.of(tenths).toArray()).containsOnly(0.1);
        assertThat(weights("a", 0.333333333, "b", 0.333333333, "c", 0.333333334).codes())
                .containsExactly("a", "b", "c");
        assertThatIllegalArgumentException().isThrownBy(() -> weights("a", 0.5, "b", 0.500000002));
    }

    @Test
    void zero_is_a_weight_and_a_negative_number_is_none() {
        assertThat(weights("a", 0.0, "b", 1.0).weightOf("a")).isEqualTo(0.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights("a", -0.1, "b", 1.1))
                .withMessage("weight of a must be finite and at least 0: got -0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> weights("a", Double.NaN, "b", 1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(Map.of()))
                .withMessageContaining("must sum to 1: got [], sum 0.0");
    }

    @Test
    void the_order_given_is_kept() {
        Weights weights = weights("water", 0.2, "land", 0.5, "air", 0.3);
        assertThat(weights.codes()).containsExactly("water", "land", "air");
        assertThat(weights.toArray()).containsExactly(0.2, 0.5, 0.3);
        assertThat(weights.asMap().keySet()).containsExactly("water", "land", "air");
        assertThat(weights.toString()).isEqualTo("{water=0.2, land=0.5, air=0.3}");
    }

    @Test
    void later_changes_of_the_map_and_the_array_change_nothing() {
        Map<String, Double> map = new LinkedHashMap<>(Map.of("a", 1.0));
        Weights weights = Weights.of(map);
        map.put("a", 0.2);
        weights.toArray()[0] = 0.3;
        assertThat(weights.weightOf("a")).isEqualTo(1.0);
    }

    @Test
    void an_unknown_child_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights("land", 0.5, "vegetation", 0.5).weightOf("vegetaton"))
                .withMessage("child must be one of [land, vegetation]: got \"vegetaton\"\nMaybe \"vegetation\"");
    }

    @Test
    void the_same_codes_in_the_same_order_with_the_same_weights_are_equal() {
        assertThat(weights("a", 0.4, "b", 0.6))
                .isEqualTo(weights("a", 0.4, "b", 0.6))
                .hasSameHashCodeAs(weights("a", 0.4, "b", 0.6))
                .isNotEqualTo(weights("b", 0.6, "a", 0.4))
                .isNotEqualTo(weights("a", 0.6, "b", 0.4));
    }

    @Test
    void equal_weights_of_any_number_of_children_sum_to_one() {
        for (int n = 1; n <= 60; n++) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                codes.add("child-" + i);
            }
            double sum = 0;
            for (double weight : Weights.equal(codes).toArray()) {
                sum += weight;
            }
            assertThat(sum).isCloseTo(1, within(1e-14));
        }
    }

    static Weights weights(Object... codesAndWeights) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int i = 0; i < codesAndWeights.length; i += 2) {
            byCode.put((String) codesAndWeights[i], (Double) codesAndWeights[i + 1]);
        }
        return Weights.of(byCode);
    }
}
