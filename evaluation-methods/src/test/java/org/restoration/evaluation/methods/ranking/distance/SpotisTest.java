package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.Importances;

class SpotisTest {

    private static final Map<String, ValueRange> BOUNDS = Map.of("x", new ValueRange(0, 10));

    private static final DecisionMatrix MATRIX = DecisionMatrix.of(List.of(Column.of("x", Direction.COST, 1, 4, 10)));

    private static final Importances ONE = Importances.equal(List.of("x"));

    @Test
    void the_solution_of_a_cost_is_the_lower_bound() {
        Spotis.Result result = Spotis.ofBounds(BOUNDS).rank(MATRIX, ONE);

        assertThat(result.scores().toArray()).containsExactly(new double[] {0.1, 0.4, 1}, within(1e-15));
        assertThat(result.solution()).containsEntry("x", 0.0);
        assertThat(result.bounds()).isEqualTo(BOUNDS);
    }

    @Test
    void an_expected_point_within_the_bounds_takes_its_place() {
        Spotis.Result result = new Spotis(BOUNDS, Map.of("x", 4.0)).rank(MATRIX, ONE);

        assertThat(result.scores().toArray()).containsExactly(new double[] {0.3, 0, 0.6}, within(1e-15));
    }

    @Test
    void balance_lies_between_both_points() {
        BalancedSpotis.Result result = new BalancedSpotis(new Spotis(BOUNDS, Map.of("x", 4.0)), 0.25).rank(MATRIX, ONE);

        assertThat(result.scores().toArray()).containsExactly(new double[] {0.15, 0.3, 0.9}, within(1e-15));
        assertThat(result.fromExpected().at(1)).isZero();
        assertThat(result.fromIdeal().at(1)).isEqualTo(0.4, within(1e-15));
    }

    @Test
    void bounds_of_no_width_make_no_distance() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(Column.of("x", Direction.BENEFIT, 3, 3)));

        assertThat(Spotis.ofBounds(Map.of("x", new ValueRange(3, 3)))
                        .rank(matrix, ONE)
                        .scores()
                        .toArray())
                .containsExactly(0, 0);
    }

    @Test
    void a_value_outside_its_bounds_is_refused_with_its_place() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of("north", "south"), List.of(Column.of("x", Direction.BENEFIT, 3, 11)));

        assertThatThrownBy(() -> Spotis.ofBounds(BOUNDS).rank(matrix, ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value of x for south must be within [0.0, 10.0] for SPOTIS: got 11.0\nMaybe widen the bounds");
    }

    @Test
    void points_outside_the_bounds_and_open_bounds_are_refused() {
        assertThatThrownBy(() -> new Spotis(BOUNDS, Map.of("x", 11.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected solution point of x must be within [0.0, 10.0]: got 11.0");
        assertThatThrownBy(() -> new Spotis(BOUNDS, Map.of("y", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bounds must be given for y: got bounds of [x]");
        assertThatThrownBy(() -> Spotis.ofBounds(Map.of("x", ValueRange.ALL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bounds of x must be finite");
        assertThatThrownBy(() -> new BalancedSpotis(Spotis.ofBounds(BOUNDS), -0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("α of balanced SPOTIS must be within 0 and 1: got -0.5");
    }
}
