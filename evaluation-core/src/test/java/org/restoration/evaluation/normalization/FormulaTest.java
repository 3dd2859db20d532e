package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void straight_lines_are_their_points() {
        assertThat(Formula.of(Goalposts.of(0, 100)).en()).isEqualTo("0 → 0, 100 → 100");
        assertThat(Formula.of(new OptimumRange(4, 5.5, 8, 9.5)).en()).isEqualTo("4 → 0, 5.5 … 8 → 100, 9.5 → 0");
        assertThat(Formula.of(new OptimumRange(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 8, 9.5))
                        .en())
                .isEqualTo("≤ 8 → 100, 9.5 → 0");
        assertThat(Formula.of(new OptimumRange(4, 5.5, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
                        .en())
                .isEqualTo("4 → 0, ≥ 5.5 → 100");
    }

    @Test
    void classes_say_which_bound_they_hold() {
        List<Classes.ScoreClass> classes =
                List.of(Classes.ScoreClass.of(Double.NEGATIVE_INFINITY, 1), Classes.ScoreClass.of(10, 0.1 + 0.2));

        assertThat(Formula.of(new Classes(classes, Classes.ClosedSide.LOWER)).en())
                .isEqualTo("below → 100, ≥ 10 → 30");
        assertThat(Formula.of(new Classes(classes, Classes.ClosedSide.UPPER)).en())
                .isEqualTo("below → 100, > 10 → 30");
    }

    @Test
    void curves_are_formulas_of_the_value() {
        assertThat(Formula.of(new Logistic(-2, 0.5)).en()).isEqualTo("100 / (1 + exp(−0.5 · (x − (-2))))");
        assertThat(Formula.of(new LogLogistic(30, -2.5)).en()).isEqualTo("100 / (1 + (x / 30)^−(-2.5))");
        assertThat(Formula.of(new Saturation(20)).en()).isEqualTo("100 · (1 − exp(−x / 20))");
    }

    @Test
    void functions_of_a_quotient_name_it() {
        assertThat(Formula.of(new RatioToReference(Goalposts.of(0, 1))).en())
                .isEqualTo("x / reference: 0 → 0, 1 → 100");
        assertThat(Formula.of(new LimitExceedance("soil.lead", Goalposts.of(2, 1)))
                        .en())
                .isEqualTo("x / limit(soil.lead): 2 → 0, 1 → 100");
        assertThat(Formula.of(new BaselineToReference(Goalposts.of(0, 1))).en())
                .isEqualTo("(x − baseline) / (reference − baseline): 0 → 0, 1 → 100");
    }
}
