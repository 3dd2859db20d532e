package org.restoration.evaluation.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRuleTest {

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.5,
                1,
                0x1.fffffffffffffp-1,
                0,
                -0.1,
                95,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY
            })
    void level_outside_its_bounds_is_refused_by_both_confident_rules(double level) {
        assertThatThrownBy(() -> new DecisionRule.LowerConfident(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of a decision rule must be above 0.5 and below 1: got " + level);
        assertThatThrownBy(() -> new DecisionRule.UpperReaches(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of a decision rule must be above 0.5 and below 1: got " + level);
    }

    @Test
    void level_next_to_its_bounds_is_taken() {
        for (double level : new double[] {Math.nextUp(0.5), 0.8, 0.95, 0x1.ffffffffffffep-1}) {
            assertThat(new DecisionRule.LowerConfident(level).level()).isEqualTo(level);
            assertThat(new DecisionRule.UpperReaches(level).level()).isEqualTo(level);
        }
    }

    @Test
    void the_point_rule_is_one() {
        assertThat(DecisionRule.POINT).isEqualTo(new DecisionRule.Point());
    }
}
