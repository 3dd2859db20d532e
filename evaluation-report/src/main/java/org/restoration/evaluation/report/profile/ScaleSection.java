package org.restoration.evaluation.report.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.grading.DamageScale;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;

/** The grades and the degrees of damage. */
final class ScaleSection {

    private final Profile profile;
    private final Names names;

    ScaleSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void write(Markdown page) {
        page.heading(2, "Grades");
        List<List<String>> rows = new ArrayList<>();
        for (GradeScale.Grade grade : profile.grades().grades()) {
            rows.add(List.of(
                    Markdown.code(grade.code()),
                    Markdown.text(grade.name().en()),
                    Markdown.text(grade.name().zh()),
                    Double.isInfinite(grade.from()) ? "below" : points(grade.from())));
        }
        page.table(List.of("Grade", "Name", "名称", "From, of 100>"), rows);
        page.paragraph(
                "Limits belong to the better grade. Scores are compared at nine decimals, never rounded before.");
        page.heading(2, "Degree of damage");
        DamageScale damage = profile.damage();
        page.paragraph("When a site does not state it, the degree follows from the worst score at the baseline of "
                + String.join(
                        ", ",
                        damage.dimensions().stream()
                                .map(code -> Markdown.text(names.plain(code).en()))
                                .toList())
                + ": slight (轻度) from " + points(damage.slightFrom()) + " on, moderate (中度) from "
                + points(damage.moderateFrom()) + " on, severe (重度) below. " + names.origin(damage.provenance()));
    }

    private static String points(double score) {
        return new BigDecimal(Double.toString(score))
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
