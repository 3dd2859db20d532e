package org.restoration.evaluation.cli.output;

import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.RollUp;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.profile.Profile;

/** Shows sites that were rolled up from their parts, a row for each. */
public final class RollUpTable {

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
        String condition = rolledUp.condition().isExact()
                ? Display.score(rolledUp.condition().low())
                : "[" + Display.score(rolledUp.condition().low()) + ", "
                        + Display.score(rolledUp.condition().high()) + "]";
        table.row(List.of(
                List.of(rolledUp.site()),
                List.of(Display.number(rolledUp.areaHectares())),
                List.of(condition),
                List.of(rolledUp.effectiveness().map(Display::score).orElse("–")),
                List.of(rolledUp.worst().site()),
                rolledUp.areaByGrade().entrySet().stream()
                        .map(entry -> name(entry.getKey()) + " " + Display.number(entry.getValue()))
                        .toList()));
    }

    /** The table. */
    @Override
    public String toString() {
        return table.toString();
    }

    private String name(String code) {
        Optional<GradeScale.Grade> grade = profile.grades().grades().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        return grade.map(GradeScale.Grade::name).map(words::say).orElse(words.say("none", "无"));
    }
}
