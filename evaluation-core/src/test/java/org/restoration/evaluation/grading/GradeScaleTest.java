package org.restoration.evaluation.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.LocalizedText;

class GradeScaleTest {

    private static GradeScale.Grade grade(String code, double from) {
        return new GradeScale.Grade(code, LocalizedText.of(code, code), from);
    }

    private static final GradeScale FIVE = new GradeScale(List.of(
            grade("A", 0.85),
            grade("B", 0.7),
            grade("C", 0.55),
            grade("D", 0.4),
            grade("E", Double.NEGATIVE_INFINITY)));

    @Test
    void a_score_on_a_limit_has_the_better_grade() {
        assertThat(FIVE.indexOf(0.85)).isZero();
        assertThat(FIVE.indexOf(0.4)).isEqualTo(3);
    }

    @Test
    void a_limit_computed_with_an_ulp_less_is_the_limit() {
        double almost = Math.nextDown(0.7);
        assertThat(almost).isLessThan(0.7);
        assertThat(FIVE.indexOf(almost)).isEqualTo(1);
        assertThat(FIVE.indexOf(0.7 - 1e-8)).isEqualTo(2);
    }

    @Test
    void scores_far_below_have_the_worst_grade_and_no_number_has_none() {
        assertThat(FIVE.indexOf(-17.0)).isEqualTo(4);
        assertThat(FIVE.indexOf(Double.NaN)).isEqualTo(GradeScale.UNGRADED);
    }

    /** The expected side comes from exact decimals: the score rounded half-even to 9 decimals against the decimal limit. */
    @Test
    void one_hundred_thousand_scores_at_limits_grade_as_declared() {
        Random random = new Random(20261123);
        for (int i = 0; i < 100_000; i++) {
            long limitNanos = 1 + random.nextInt(999_999_998);
            BigDecimal limit = BigDecimal.valueOf(limitNanos, 9);
            GradeScale scale =
                    new GradeScale(List.of(grade("A", limit.doubleValue()), grade("B", Double.NEGATIVE_INFINITY)));
            double score = limit.doubleValue();
            int ulps = random.nextInt(9) - 4;
            for (int u = 0; u < Math.abs(ulps); u++) {
                score = ulps > 0 ? Math.nextUp(score) : Math.nextDown(score);
            }
            if (random.nextInt(4) == 0) {
                score += (random.nextInt(5) - 2) * 1e-9;
            }
            BigDecimal exact = new BigDecimal(score).setScale(9, RoundingMode.HALF_EVEN);
            int expected = exact.compareTo(limit) >= 0 ? 0 : 1;
            assertThat(scale.indexOf(score))
                    .as("score %s at limit %s", score, limit)
                    .isEqualTo(expected);
        }
    }

    @Test
    void limits_must_fall() {
        List<GradeScale.Grade> rising =
                new ArrayList<>(List.of(grade("A", 0.5), grade("B", 0.6), grade("C", Double.NEGATIVE_INFINITY)));
        assertThatThrownBy(() -> new GradeScale(rising))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must fall");
    }

    @Test
    void a_limit_with_ten_decimals_is_refused() {
        assertThatThrownBy(() -> grade("A", 0.1234567891))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 9 decimals");
    }

    @Test
    void a_scale_of_more_than_thirty_grades_is_refused() {
        List<GradeScale.Grade> grades = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            grades.add(grade("g" + i, (100 - i) / 100.0));
        }
        grades.add(grade("last", Double.NEGATIVE_INFINITY));

        assertThatThrownBy(() -> new GradeScale(grades)).hasMessage("grade scale must have 2 to 30 grades: got 31");
    }
}
