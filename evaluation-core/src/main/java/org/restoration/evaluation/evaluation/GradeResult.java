package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.message.LocalizedText;

/**
 * The number that is graded and its grade.
 *
 * @param headline which number is graded
 * @param score the number; empty when undefined
 * @param interval the number over all completions of missing cells; empty when undefined
 * @param grade the grade, capped by the verdicts; empty for no grade
 * @param uncapped the grade of the score alone; empty when there is no score
 * @param worst the grade with all missing cells at worst and all undetermined requirements not met
 * @param best the grade with all missing cells at best and all undetermined requirements met
 * @param reasons why the grade is lower than that of the score, or why there is none
 */
public record GradeResult(
        Headline headline,
        OptionalDouble score,
        Optional<ScoreInterval> interval,
        Optional<GradeScale.Grade> grade,
        Optional<GradeScale.Grade> uncapped,
        Optional<GradeScale.Grade> worst,
        Optional<GradeScale.Grade> best,
        List<LocalizedText> reasons) {

    /** Copies the list; no grade must have a reason. */
    public GradeResult {
        Objects.requireNonNull(headline, "headline");
        reasons = List.copyOf(reasons);
        if (grade.isEmpty() && reasons.isEmpty()) {
            throw new IllegalArgumentException("no grade must have a reason: got none");
        }
    }
}
