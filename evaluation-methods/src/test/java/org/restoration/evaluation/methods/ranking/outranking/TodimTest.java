package org.restoration.evaluation.methods.ranking.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

class TodimTest {

    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            List.of(Column.of("a", Direction.BENEFIT, 0.2, 0.5, 0.3), Column.of("b", Direction.COST, 0.1, 0.6, 0.3)));

    private static Importances importances(double a, double b) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        byCode.put("a", a);
        byCode.put("b", b);
        return Importances.of(byCode, ImportanceScale.AS_GIVEN);
    }

    /** Computed in Python from the formula of Gomes and Rangel 2009 with relative weights to the greatest. */
    @Test
    void dominance_follows_the_formula_of_gomes2009() {
        Todim.Result result = new Todim(new AsGiven(), 2).rank(MATRIX, importances(3, 1));

        assertThat(result.dominance().of("1", "2")).isCloseTo(0.037325624576435845, within(1e-12));
        assertThat(result.dominance().of("2", "1")).isCloseTo(-0.2327651321612907, within(1e-12));
        assertThat(result.scores().toArray())
                .containsExactly(new double[] {1.0, 0.0, 0.4994181531839008}, within(1e-12));
    }

    @Test
    void an_indicator_without_importance_counts_nothing() {
        assertThat(new Todim(new AsGiven(), 1)
                        .rank(MATRIX, importances(1, 0))
                        .scores()
                        .bestFirst())
                .containsExactly("2", "3", "1");
    }

    @Test
    void theta_must_be_above_zero() {
        assertThatThrownBy(() -> new Todim(new AsGiven(), 0))
                .hasMessage("theta of TODIM must be finite and above 0: got 0.0");
    }

    /** The example in the documentation of the function todim of JMcDM. */
    @Test
    void linear_form_reproduces_the_documented_example_of_jmcdm() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("a", Direction.BENEFIT, 1.0, 0.8696, 0.7391, 0.5217, 0.6522, 0.6087, 0.913),
                Column.of("b", Direction.COST, 0.9925, 0.8271, 0.8684, 0.7895, 0.9135, 0.8346, 0.185)));

        assertThat(new TodimLinear().rank(matrix, importances(2, 3)).scores().toArray())
                .containsExactly(
                        new double[] {
                            0.19354838709677424,
                            0.5806451612903226,
                            0.22580645161290328,
                            0.38709677419354843,
                            0.0,
                            0.22580645161290328,
                            1.0
                        },
                        within(1e-12));
    }
}
