package org.restoration.evaluation.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.files.output.CsvText;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;

/** Results as a CSV table, a row for each site and day: scores of 0 to 1 with all their digits, words as codes. */
public final class ScoresCsv {

    private static final List<String> COLUMNS = List.of(
            "site",
            "name",
            "as_of",
            "profile",
            "version",
            "status",
            "headline",
            "score",
            "score_low",
            "score_high",
            "grade",
            "grade_of_score",
            "grade_worst",
            "grade_best",
            "condition",
            "condition_low",
            "condition_high",
            "effectiveness",
            "effectiveness_low",
            "effectiveness_high",
            "damage_degree",
            "requirements_met",
            "requirements_not_met",
            "requirements_undetermined",
            "targets_met_share",
            "weakest",
            "refused");
    private static final int WEAKEST = 3;

    private final Profile profile;
    private final List<String> dimensions;

    public ScoresCsv(Profile profile) {
        this.profile = profile;
        this.dimensions = profile.index().childCodes();
    }

    public String heading() {
        List<String> names = new ArrayList<>(COLUMNS);
        dimensions.forEach(code -> names.add("score:" + code));
        return row(names);
    }

    public String row(Evaluation evaluation) {
        var grade = evaluation.grade();
        var effectiveness = evaluation.effectiveness();
        List<String> cells = new ArrayList<>();
        identity(
                cells,
                evaluation.site(),
                evaluation.siteName(),
                evaluation.asOf().map(Object::toString));
        cells.add(evaluation.status().word());
        cells.add(grade.headline().code());
        cells.add(number(grade.score()));
        interval(cells, grade.interval());
        cells.add(code(grade.grade()));
        cells.add(code(grade.uncapped()));
        cells.add(code(grade.worst()));
        cells.add(code(grade.best()));
        cells.add(CsvText.number(evaluation.condition()));
        interval(cells, Optional.of(evaluation.current().interval()));
        cells.add(number(effectiveness.value()));
        interval(cells, effectiveness.interval());
        cells.add(evaluation.damage().used().map(Coded::code).orElse(""));
        cells.add(requirements(evaluation, Verdict.MET));
        cells.add(requirements(evaluation, Verdict.NOT_MET));
        cells.add(requirements(evaluation, Verdict.UNDETERMINED));
        cells.add(number(evaluation.targets().share()));
        cells.add(CsvText.text(
                evaluation.weakest(WEAKEST).stream().map(ScoredNode.Leaf::code).collect(Collectors.joining(";"))));
        cells.add("");
        for (String code : dimensions) {
            cells.add(evaluation
                    .current()
                    .find(code)
                    .map(node -> CsvText.number(node.score()))
                    .orElse(""));
        }
        return row(cells);
    }

    /** A site whose context the profile refuses, with the reason in English. */
    public String refused(String site, String name, Optional<String> day, LocalizedText why) {
        List<String> cells = new ArrayList<>();
        identity(cells, site, name, day);
        cells.add("REFUSED");
        while (cells.size() < COLUMNS.size() - 1) {
            cells.add("");
        }
        cells.add(CsvText.text(why.en()));
        dimensions.forEach(code -> cells.add(""));
        return row(cells);
    }

    private void identity(List<String> cells, String site, String name, Optional<String> day) {
        cells.add(CsvText.text(site));
        cells.add(CsvText.text(name));
        cells.add(day.orElse(""));
        cells.add(CsvText.text(profile.id()));
        cells.add(CsvText.text(profile.version()));
    }

    private static void interval(List<String> cells, Optional<ScoreInterval> interval) {
        cells.add(interval.map(range -> number(OptionalDouble.of(range.low()))).orElse(""));
        cells.add(interval.map(range -> number(OptionalDouble.of(range.high()))).orElse(""));
    }

    private static String number(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        double value = number.getAsDouble();
        return Double.isInfinite(value) ? Double.toString(value) : CsvText.number(value);
    }

    private static String code(Optional<GradeScale.Grade> grade) {
        return grade.map(given -> CsvText.text(given.code())).orElse("");
    }

    private static String requirements(Evaluation evaluation, Verdict verdict) {
        return CsvText.text(evaluation.requirements().stream()
                .filter(result -> result.verdict() == verdict)
                .map(RequirementResult::id)
                .collect(Collectors.joining(";")));
    }

    private static String row(List<String> cells) {
        return CsvText.row(cells.toArray(String[]::new));
    }
}
