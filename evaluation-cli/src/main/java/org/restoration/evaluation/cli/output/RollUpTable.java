package org.restoration.evaluation.cli.output;

import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.rollup.RollUp;

/** Shows sites that were rolled up from their parts, a row for each. */
public final class RollUpTable {

    private static final String NOTHING = "–";

    private final Words words;
    private final Profile profile;
    private final TextTable table;

    public RollUpTable(Words words, Profile profile) {
        this.words = words;
        this.profile = profile;
        this.table = new TextTable(List.of(
                words.say("BY AREA", "按面积汇总"),
                words.say("HECTARES", "公顷"),
                words.say("CONDITION", "状态指数"),
                words.say("EFFECTIVENESS", "修复成效"),
                words.say("WORST PART", "最差部分"),
                words.say("HECTARES BY GRADE", "各等级公顷数")));
    }

    public void add(RollUp rolledUp) {
        List<String> grades = rolledUp.areaByGrade().stream()
                .map(area -> name(area.grade()) + " " + Display.number(area.hectares()))
                .toList();
        table.row(List.of(
                List.of(rolledUp.site()),
                List.of(
                        rolledUp.areaHectares().isPresent()
                                ? Display.number(rolledUp.areaHectares().getAsDouble())
                                : NOTHING),
                List.of(rolledUp.condition().map(this::interval).orElse(NOTHING)),
                List.of(rolledUp.effectiveness().interval().map(this::interval).orElse(NOTHING)),
                List.of(rolledUp.worst().site()),
                grades.isEmpty() ? List.of(NOTHING) : grades));
    }

    private String interval(ScoreInterval interval) {
        return interval.isExact() ? Display.score(interval.low()) : words.say(Display.interval(interval));
    }

    /** The table. */
    @Override
    public String toString() {
        return table.toString();
    }

    private String name(Optional<String> code) {
        return profile.grades().grades().stream()
                .filter(grade -> code.filter(grade.code()::equals).isPresent())
                .findFirst()
                .map(GradeScale.Grade::name)
                .map(words::say)
                .orElse(words.say("none", "无"));
    }
}
