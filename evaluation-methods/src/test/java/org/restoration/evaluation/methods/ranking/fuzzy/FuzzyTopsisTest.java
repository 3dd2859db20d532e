package org.restoration.evaluation.methods.ranking.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.TrapezoidalNumber;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;

class FuzzyTopsisTest {

    private static final FuzzyTopsis EXTREMES = new FuzzyTopsis(FuzzyTopsis.Ideals.EXTREMES);

    private static final FuzzyNumber ONE = TriangularNumber.crisp(1);

    /** By hand: values (2,4,6)/8 and (4,6,8)/8, ideal 1 and anti-ideal 1/4. */
    @Test
    void distances_are_from_the_outer_corners_of_the_column() {
        FuzzyMatrix matrix = new FuzzyMatrix(
                List.of("a", "b"),
                List.of(new FuzzyColumn(
                        "x",
                        Direction.BENEFIT,
                        List.of(new TriangularNumber(2, 4, 6), new TriangularNumber(4, 6, 8)))));

        FuzzyTopsis.Result result = EXTREMES.rank(matrix, Map.of("x", ONE));

        double near = Math.sqrt((0.25 * 0.25 + 0.5 * 0.5) / 3);
        double far = Math.sqrt((0.75 * 0.75 + 0.5 * 0.5 + 0.25 * 0.25) / 3);
        assertThat(result.fromIdeal().toArray())
                .containsExactly(new double[] {far, Math.sqrt((0.5 * 0.5 + 0.25 * 0.25) / 3)}, within(1e-15));
        assertThat(result.fromAntiIdeal().at(0)).isEqualTo(near, within(1e-15));
        assertThat(result.scores().bestFirst()).containsExactly("b", "a");
    }

    @Test
    void plain_numbers_are_fuzzy_numbers_of_one_value() {
        FuzzyMatrix matrix = new FuzzyMatrix(
                List.of("a", "b"),
                List.of(new FuzzyColumn(
                        "x", Direction.COST, List.of(TriangularNumber.crisp(2), TriangularNumber.crisp(4)))));

        assertThat(EXTREMES.rank(matrix, Map.of("x", ONE)).scores().toArray()).containsExactly(1, 0);
        assertThat(new FuzzyTopsis(FuzzyTopsis.Ideals.UNIT)
                        .rank(matrix, Map.of("x", ONE))
                        .scores()
                        .toArray())
                .containsExactly(1, 0.5);
    }

    @Test
    void triangles_among_trapezoids_are_taken_for_trapezoids() {
        FuzzyNumber triangle = new TriangularNumber(1, 2, 3);
        List<FuzzyNumber> mixed = List.of(triangle, new TrapezoidalNumber(2, 3, 4, 5));
        List<FuzzyNumber> trapezoids = List.of(triangle.trapezoid(), new TrapezoidalNumber(2, 3, 4, 5));
        FuzzyNumber importance = new TrapezoidalNumber(0.5, 0.6, 0.7, 0.8);

        assertThat(scores(mixed, importance)).isEqualTo(scores(trapezoids, importance));
    }

    @Test
    void equal_alternatives_and_a_column_of_zeros_have_a_score() {
        List<FuzzyNumber> zeros = List.of(TriangularNumber.crisp(0), TriangularNumber.crisp(0));

        assertThat(scores(zeros, ONE)).containsExactly(1, 1);
    }

    @Test
    void a_cost_that_may_be_zero_is_refused_with_its_place() {
        FuzzyMatrix matrix = new FuzzyMatrix(
                List.of("north", "south"),
                List.of(new FuzzyColumn("x", Direction.COST, List.of(ONE, new TriangularNumber(0, 1, 2)))));

        assertThatThrownBy(() -> EXTREMES.rank(matrix, Map.of("x", ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("value of x for south must be positive for fuzzy TOPSIS: got");
    }

    @Test
    void importances_of_other_indicators_are_refused() {
        FuzzyMatrix matrix =
                new FuzzyMatrix(List.of("a"), List.of(new FuzzyColumn("x", Direction.BENEFIT, List.of(ONE))));

        assertThatThrownBy(() -> EXTREMES.rank(matrix, Map.of("y", ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fuzzy importances must speak of exactly the indicators [x]: got [y]");
    }

    @Test
    void a_cost_has_its_ideal_at_the_least_corners() {
        FuzzyMatrix matrix = new FuzzyMatrix(
                List.of("a", "b"),
                List.of(new FuzzyColumn(
                        "x", Direction.COST, List.of(new TriangularNumber(1, 5, 6), new TriangularNumber(2, 3, 9)))));

        FuzzyIdeals ideals = FuzzyIdeals.of(matrix);

        assertThat(ideals.best()).containsEntry("x", new TriangularNumber(1, 3, 6));
        assertThat(ideals.worst()).containsEntry("x", new TriangularNumber(2, 5, 9));
    }

    private static double[] scores(List<FuzzyNumber> values, FuzzyNumber importance) {
        FuzzyMatrix matrix =
                new FuzzyMatrix(List.of("a", "b"), List.of(new FuzzyColumn("x", Direction.BENEFIT, values)));
        return EXTREMES.rank(matrix, Map.of("x", importance)).scores().toArray();
    }
}
