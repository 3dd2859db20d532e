package org.restoration.evaluation.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.files.output.CsvText;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.rollup.GradeArea;
import org.restoration.evaluation.rollup.RequirementShare;
import org.restoration.evaluation.rollup.RollUp;

/** Sites rolled up from their parts as a CSV table, a row for each: numbers with all their digits, words as codes. */
public final class RollUpCsv {

    private static final String NO_GRADE = "none";

    private final Profile profile;
    private final List<RollUp> rolledUp;
    private final List<String> grades;
    private final List<String> requirements;

    public RollUpCsv(Profile profile, List<RollUp> rolledUp) {
        this.profile = profile;
        this.rolledUp = List.copyOf(rolledUp);
        this.grades = new ArrayList<>(
                profile.grades().grades().stream().map(GradeScale.Grade::code).toList());
        this.grades.add(NO_GRADE);
        this.requirements = rolledUp.stream()
                .flatMap(whole -> whole.requirements().stream().map(RequirementShare::id))
                .distinct()
                .sorted()
                .toList();
    }

    /** The table. */
    @Override
    public String toString() {
        List<String> heading = new ArrayList<>(List.of(
                "site",
                "profile",
                "version",
                "parts",
                "hectares",
                "condition_low",
                "condition_high",
                "effectiveness",
                "effectiveness_low",
                "effectiveness_high",
                "undefined",
                "worst_part",
                "not_met",
                "undetermined"));
        grades.forEach(code -> heading.add("hectares:" + code));
        requirements.forEach(id -> heading.add("met_share:" + id));
        StringBuilder text = new StringBuilder(row(heading));
        rolledUp.forEach(whole -> text.append(row(whole)));
        return text.toString();
    }

    private String row(RollUp whole) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvText.text(whole.site()));
        cells.add(CsvText.text(profile.id()));
        cells.add(CsvText.text(profile.version()));
        cells.add(CsvText.number(whole.parts().size()));
        cells.add(number(whole.areaHectares()));
        cells.add(end(whole.condition().map(ScoreInterval::low)));
        cells.add(end(whole.condition().map(ScoreInterval::high)));
        cells.add(number(whole.effectiveness().value()));
        cells.add(end(whole.effectiveness().interval().map(ScoreInterval::low)));
        cells.add(end(whole.effectiveness().interval().map(ScoreInterval::high)));
        cells.add(CsvText.text(
                whole.effectiveness().undefined().map(LocalizedText::en).orElse("")));
        cells.add(CsvText.text(whole.worst().site()));
        cells.add(broken(whole, true));
        cells.add(broken(whole, false));
        grades.forEach(code -> cells.add(hectares(whole, code)));
        requirements.forEach(id ->
                cells.add(kept(whole, id).map(kept -> number(kept.metShare())).orElse("")));
        return row(cells);
    }

    private static Optional<RequirementShare> kept(RollUp whole, String id) {
        return whole.requirements().stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst();
    }

    /** Requirements and the parts that do not keep them, or for which they are undecided: {@code lp-04:slope;lp-04:gully}. */
    private static String broken(RollUp whole, boolean notMet) {
        return CsvText.text(whole.requirements().stream()
                .flatMap(kept ->
                        (notMet ? kept.notMet() : kept.undetermined()).stream().map(part -> kept.id() + ":" + part))
                .collect(Collectors.joining(";")));
    }

    /** Empty when there are no numbers by area. */
    private static String hectares(RollUp whole, String grade) {
        if (whole.undefined().isPresent()) {
            return "";
        }
        return CsvText.number(whole.areaByGrade().stream()
                .filter(area -> area.grade().orElse(NO_GRADE).equals(grade))
                .mapToDouble(GradeArea::hectares)
                .findFirst()
                .orElse(0));
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? CsvText.number(number.getAsDouble()) : "";
    }

    private static String end(Optional<Double> end) {
        return end.map(value -> Double.isInfinite(value) ? Double.toString(value) : CsvText.number(value))
                .orElse("");
    }

    private static String row(List<String> cells) {
        return CsvText.row(cells.toArray(String[]::new));
    }
}
