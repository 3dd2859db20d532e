package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.message.LocalizedText;

class GradeMarksTest {

    /** As many grades as a scale may have, from g0, the best. */
    private static final GradeScale LONGEST = scale();

    private static GradeScale scale() {
        List<GradeScale.Grade> grades = new ArrayList<>();
        for (int i = 0; i < GradeScale.MOST_GRADES; i++) {
            boolean last = i == GradeScale.MOST_GRADES - 1;
            double from = last ? Double.NEGATIVE_INFINITY : (100 - i) / 100.0;
            grades.add(new GradeScale.Grade("g" + i, LocalizedText.of("g" + i, "g" + i), from));
        }
        return new GradeScale(grades);
    }

    private static long marks(Consequence consequence, byte verdict) {
        long[] marks = new long[1];
        GradeMarks.of(consequence, LONGEST).add(new byte[] {verdict}, 1, marks);
        return marks[0];
    }

    @Test
    void a_broken_requirement_caps_the_worst_and_the_best_grade() {
        long marks = marks(new Consequence.CapsGrade("g7"), CriterionPlan.NOT_MET);

        assertThat(GradeMarks.worst(2, marks)).isEqualTo(7);
        assertThat(GradeMarks.best(2, marks)).isEqualTo(7);
        assertThat(GradeMarks.worst(9, marks)).as("a cap lifts no grade").isEqualTo(9);
    }

    @Test
    void an_open_requirement_caps_the_worst_grade_only() {
        long marks = marks(new Consequence.CapsGrade("g7"), CriterionPlan.UNDETERMINED);

        assertThat(GradeMarks.worst(2, marks)).isEqualTo(7);
        assertThat(GradeMarks.best(2, marks)).isEqualTo(2);
    }

    @Test
    void a_kept_requirement_and_an_advice_change_nothing() {
        assertThat(marks(new Consequence.CapsGrade("g7"), CriterionPlan.MET)).isZero();
        assertThat(marks(new Consequence.Blocks(), CriterionPlan.MET)).isZero();
        assertThat(marks(new Consequence.Advises(), CriterionPlan.NOT_MET)).isZero();
    }

    @Test
    void a_requirement_that_blocks_leaves_no_grade_and_while_open_no_worst_one() {
        long broken = marks(new Consequence.Blocks(), CriterionPlan.NOT_MET);
        long open = marks(new Consequence.Blocks(), CriterionPlan.UNDETERMINED);

        assertThat(GradeMarks.worst(0, broken)).isEqualTo(GradeScale.UNGRADED);
        assertThat(GradeMarks.best(0, broken)).isEqualTo(GradeScale.UNGRADED);
        assertThat(GradeMarks.worst(0, open)).isEqualTo(GradeScale.UNGRADED);
        assertThat(GradeMarks.best(3, open)).isEqualTo(3);
    }

    @Test
    void of_several_caps_the_lowest_grade_holds_to_the_end_of_the_longest_scale() {
        int last = GradeScale.MOST_GRADES - 1;
        long marks = marks(new Consequence.CapsGrade("g0"), CriterionPlan.NOT_MET)
                | marks(new Consequence.CapsGrade("g4"), CriterionPlan.NOT_MET)
                | marks(new Consequence.CapsGrade("g" + last), CriterionPlan.UNDETERMINED);

        assertThat(GradeMarks.worst(0, marks)).isEqualTo(last);
        assertThat(GradeMarks.best(0, marks)).isEqualTo(4);
    }

    @Test
    void a_score_without_grade_keeps_none() {
        assertThat(GradeMarks.worst(GradeScale.UNGRADED, 0)).isEqualTo(GradeScale.UNGRADED);
        assertThat(GradeMarks.best(GradeScale.UNGRADED, 0)).isEqualTo(GradeScale.UNGRADED);
    }
}
