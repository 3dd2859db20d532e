package org.restoration.evaluation.methods.ranking.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.MeanOfCorners;
import org.restoration.evaluation.methods.fuzzy.TrapezoidalNumber;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;

class FuzzyWeightedSumTest {

    private static final FuzzyNumber HALF = TriangularNumber.crisp(0.5);

    private static final FuzzyMatrix MATRIX = new FuzzyMatrix(
            List.of("a", "b"),
            List.of(
                    new FuzzyColumn(
                            "x",
                            Direction.BENEFIT,
                            List.of(new TriangularNumber(2, 4, 8), new TriangularNumber(4, 4, 6))),
                    new FuzzyColumn(
                            "y",
                            Direction.COST,
                            List.of(new TriangularNumber(1, 2, 4), new TriangularNumber(2, 2, 2)))));

    /** By hand: x over 8 and 1 over y, halved and added corner by corner. */
    @Test
    void fuzzy_sums_are_made_plain_by_the_rule_named() {
        FuzzyWeightedSum.Result result =
                new FuzzyWeightedSum(new MeanOfCorners()).rank(MATRIX, Map.of("x", HALF, "y", HALF));

        assertThat(result.sums())
                .containsExactly(new TriangularNumber(0.25, 0.5, 1), new TriangularNumber(0.5, 0.5, 0.625));
        assertThat(result.scores().toArray()).containsExactly(new double[] {1.75 / 3, 1.625 / 3}, within(1e-12));
        assertThat(FuzzyWeightedSum.standard()
                        .rank(MATRIX, Map.of("x", HALF, "y", HALF))
                        .scores()
                        .toArray())
                .containsExactly(0.5, 0.5);
    }

    @Test
    void triangles_under_trapezoidal_importances_become_trapezoids() {
        FuzzyNumber importance = new TrapezoidalNumber(0, 0.25, 0.75, 1);

        assertThat(FuzzyWeightedSum.standard()
                        .rank(MATRIX, Map.of("x", importance, "y", importance))
                        .sums()
                        .get(0))
                .isEqualTo(new TrapezoidalNumber(0, 0.25, 0.75, 2));
    }

    @Test
    void what_it_cannot_work_with_is_refused_with_its_place() {
        FuzzyMatrix zero = new FuzzyMatrix(
                List.of("north"),
                List.of(new FuzzyColumn("y", Direction.COST, List.of(new TriangularNumber(0, 1, 2)))));

        assertThatThrownBy(() -> FuzzyWeightedSum.standard().rank(zero, Map.of("y", HALF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("value of y for north must be positive for fuzzy SAW: got");
        assertThatThrownBy(() -> FuzzyWeightedSum.standard().rank(zero, Map.of("z", HALF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fuzzy importances must speak of exactly the indicators [y]: got [z]");
    }
}
