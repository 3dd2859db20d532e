package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.methods.weighting.Importances;

class VikorTest {

    /** Opricovic and Tzeng 2004, section 5: a climber's three equipments, risk against altitude. */
    @Test
    void reproduces_opricovic_tzeng_2004() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("risk", Direction.COST, 1, 2, 5),
                Column.of("altitude", Direction.BENEFIT, 3000, 3750, 4500)));

        Vikor.Result result = Vikor.standard().rank(matrix, Importances.equal(matrix.indicators()));

        assertThat(result.scores().toArray()).containsExactly(1, 0, 1);
        assertThat(result.sumOfRegrets().toArray()).containsExactly(new double[] {0.5, 0.375, 0.5}, within(1e-15));
        assertThat(result.greatestRegret().toArray()).containsExactly(0.5, 0.25, 0.5);
        assertThat(result.compromise()).containsExactly("2");
        assertThat(result.acceptableAdvantage()).isTrue();
        assertThat(result.acceptableStability()).isTrue();
    }

    /** S is that of the equal weights, R the worst regret: by hand. */
    @Test
    void v_of_one_looks_at_the_sum_and_v_of_zero_at_the_worst_regret() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("a", Direction.BENEFIT, 10, 4, 0),
                Column.of("b", Direction.BENEFIT, 0, 4, 10),
                Column.of("c", Direction.BENEFIT, 10, 4, 0)));
        Importances equal = Importances.equal(matrix.indicators());

        assertThat(new Vikor(1, new AsGiven()).rank(matrix, equal).scores().bestFirst())
                .containsExactly("1", "2", "3");
        assertThat(new Vikor(0, new AsGiven()).rank(matrix, equal).scores().bestFirst())
                .containsExactly("2", "1", "3");
    }

    @Test
    void without_advantage_all_that_are_near_are_proposed_and_share_the_first_place() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 10, 9, 8, 0)));

        Vikor.Result result = Vikor.standard().rank(matrix, Importances.equal(List.of("a")));

        assertThat(result.acceptableAdvantage()).isFalse();
        assertThat(result.compromise()).containsExactly("1", "2", "3");
        assertThat(result.compromiseFirst().ranks(Ties.MINIMUM).toArray()).containsExactly(1, 1, 1, 4);
        assertThat(result.ranks().toArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void an_advantage_of_just_one_step_is_enough() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 4, 2, 0)));

        Vikor.Result result = Vikor.standard().rank(matrix, Importances.equal(List.of("a")));

        assertThat(result.acceptableAdvantage()).isTrue();
        assertThat(result.compromise()).containsExactly("1");
    }

    @Test
    void one_alternative_is_proposed_with_advantage_and_stability() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 4)));

        Vikor.Result result = Vikor.standard().rank(matrix, Importances.equal(List.of("a")));

        assertThat(result.scores().toArray()).containsExactly(0);
        assertThat(result.compromise()).containsExactly("1");
        assertThat(result.acceptableAdvantage()).isTrue();
        assertThat(result.acceptableStability()).isTrue();
    }

    @Test
    void equal_alternatives_are_all_proposed() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 4, 4, 4)));

        assertThat(Vikor.standard()
                        .rank(matrix, Importances.equal(List.of("a")))
                        .compromise())
                .containsExactly("1", "2", "3");
    }

    @Test
    void v_outside_zero_and_one_is_refused() {
        assertThatThrownBy(() -> new Vikor(1.5, new AsGiven()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("v of VIKOR must be within 0 and 1: got 1.5");
    }
}
