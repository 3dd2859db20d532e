package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

class CometTest {

    private static final Topsis EXPERT = new Topsis(MinMax.oriented());

    private static final Map<String, List<Double>> VALUES = values();

    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            List.of(Column.of("a", Direction.BENEFIT, 0, 5, 10, 2.5), Column.of("b", Direction.COST, 0, 2, 1, 3)));

    /** Preferences by hand: the four corners, a weighing more, are ordered 0/4, 0/0, 10/4, 10/0. */
    @Test
    void an_alternative_lies_between_the_objects_around_it() {
        Comet.Result result = new Comet(VALUES, EXPERT).rank(MATRIX, importances(2, 1));

        assertThat(result.objects().alternatives()).hasSize(4);
        assertThat(result.objects().column(0).toArray()).containsExactly(0, 0, 10, 10);
        assertThat(result.objects().column(1).toArray()).containsExactly(0, 4, 0, 4);
        assertThat(result.preferences().toArray())
                .containsExactly(new double[] {1 / 3.0, 0, 1, 2 / 3.0}, within(1e-15));
        assertThat(result.scores().toArray())
                .containsExactly(
                        new double[] {1 / 3.0, 0.5, 0.75 + 0.25 * 2 / 3, 0.75 / 12 + 0.25 * (0.25 + 0.5)},
                        within(1e-15));
    }

    @Test
    void objects_that_the_expert_holds_equal_share_a_preference() {
        Comet.Result result = new Comet(VALUES, EXPERT).rank(MATRIX, importances(1, 1));

        assertThat(result.preferences().toArray()).containsExactly(0.5, 0, 1, 0.5);
    }

    @Test
    void a_method_whose_low_scores_are_good_may_be_the_expert() {
        Comet.Result result = new Comet(VALUES, Vikor.standard()).rank(MATRIX, importances(1, 1));

        assertThat(result.preferences().at(2)).isOne();
        assertThat(result.preferences().at(1)).isZero();
    }

    @Test
    void extremes_of_the_set_are_characteristic_values_and_one_of_a_constant_column() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 3, 1, 2), Column.of("b", Direction.COST, 7, 7, 7)));

        Comet comet = Comet.ofExtremes(matrix, EXPERT);

        assertThat(comet.values()).containsEntry("a", List.of(1.0, 3.0)).containsEntry("b", List.of(7.0));
        assertThat(comet.rank(matrix, importances(1, 1)).scores().toArray()).containsExactly(1, 0, 0.5);
    }

    @Test
    void a_value_outside_its_characteristic_values_is_refused_with_its_place() {
        for (double outside : List.of(-1.0, 11.0)) {
            DecisionMatrix matrix = DecisionMatrix.of(
                    List.of("north"),
                    List.of(Column.of("a", Direction.BENEFIT, outside), Column.of("b", Direction.COST, 2)));

            assertThatThrownBy(() -> new Comet(VALUES, EXPERT).rank(matrix, importances(1, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value of a for north must be within its characteristic values [0.0, 10.0]: got "
                            + outside);
        }
    }

    @Test
    void values_that_do_not_rise_and_too_many_objects_are_refused() {
        assertThatThrownBy(() -> new Comet(Map.of("a", List.of(1.0, 1.0)), EXPERT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("characteristic values of a must be finite and rise: got [1.0, 1.0]");
        assertThatThrownBy(() -> new Comet(Map.of("a", List.of()), EXPERT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("characteristic values of a must be at least one: got none");
        Map<String, List<Double>> many = new LinkedHashMap<>();
        Collections.nCopies(21, List.of(0.0, 1.0)).forEach(values -> many.put("i" + many.size(), values));
        assertThatThrownBy(() -> new Comet(many, EXPERT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("characteristic objects must be at most 1048576: got");
    }

    private static Map<String, List<Double>> values() {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        values.put("a", List.of(0.0, 10.0));
        values.put("b", List.of(0.0, 4.0));
        return values;
    }

    private static Importances importances(double a, double b) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        byCode.put("a", a);
        byCode.put("b", b);
        return Importances.of(byCode, ImportanceScale.UNIT_SUM);
    }
}
