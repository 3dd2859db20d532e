package org.restoration.evaluation.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.GradeResult;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;

/** Shows results as a table, a row for each site and day. */
public final class SiteTable {

    private static final int WEAKEST = 3;
    private static final List<String> DASH = List.of("–");

    private final Words words;
    private final Profile profile;
    private final TextTable table;

    public SiteTable(Words words, Profile profile) {
        this.words = words;
        this.profile = profile;
        this.table = new TextTable(List.of(
                words.say("SITE", "场地"),
                words.say("AS OF", "截至"),
                words.say("SCORE", "得分"),
                words.say("INTERVAL", "区间"),
                words.say("GRADE", "等级"),
                words.say("NOT MET", "未满足"),
                words.say("UNDETERMINED", "无法判定"),
                words.say("WEAKEST", "最薄弱"),
                words.say("STATUS", "证据状态")));
    }

    public void add(Evaluation evaluation) {
        GradeResult grade = evaluation.grade();
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(evaluation.site()));
        cells.add(evaluation.asOf().map(day -> List.of(day.toString())).orElse(DASH));
        cells.add(grade.score().isPresent() ? List.of(shown(grade.score().getAsDouble())) : DASH);
        cells.add(grade.interval().map(range -> List.of(interval(range))).orElse(DASH));
        cells.add(grade(grade));
        cells.add(requirements(evaluation, Verdict.NOT_MET));
        cells.add(requirements(evaluation, Verdict.UNDETERMINED));
        cells.add(weakest(evaluation));
        cells.add(List.of(words.say(evaluation.status().text())));
        table.row(cells);
    }

    public void addRefused(String site, String day, LocalizedText why) {
        table.row(List.of(
                List.of(site),
                List.of(day),
                DASH,
                DASH,
                DASH,
                DASH,
                DASH,
                DASH,
                List.of(words.say("REFUSED: ", "不予评价：") + words.say(why))));
    }

    /** The heading and the table. */
    @Override
    public String toString() {
        String headline = profile.headline() == Headline.EFFECTIVENESS
                ? words.say("effectiveness (0 = baseline, 100 = reference)", "修复成效（0 为修复前，100 为参照）")
                : words.say("condition (0 to 100)", "状态指数（0 至 100）");
        return words.say(profile.title()) + " (" + profile.identity() + "): " + headline + "\n\n" + table;
    }

    private String shown(double score) {
        return Display.score(score, profile.grades());
    }

    private String interval(ScoreInterval interval) {
        return interval.isExact()
                ? words.say("exact", "确定")
                : "[" + shown(interval.low()) + ", " + shown(interval.high()) + "]";
    }

    private List<String> grade(GradeResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.grade().map(this::name).orElse(words.say("none", "无")));
        if (result.uncapped().isPresent() && !result.uncapped().equals(result.grade())) {
            lines.add((result.grade().isPresent()
                            ? words.say("(capped; by score ", "（受限；按得分为")
                            : words.say("(by score ", "（按得分为"))
                    + name(result.uncapped().get())
                    + words.say(")", "）"));
        }
        if (result.best().isPresent() && !result.worst().equals(result.best())) {
            lines.add("(" + result.worst().map(this::name).orElse("–") + " … "
                    + result.best().map(this::name).orElse("–") + ")");
        }
        return lines;
    }

    private String name(GradeScale.Grade grade) {
        return words.say(grade.name());
    }

    private static List<String> requirements(Evaluation evaluation, Verdict verdict) {
        List<String> ids = evaluation.requirements().stream()
                .filter(result -> result.verdict() == verdict)
                .map(RequirementResult::id)
                .toList();
        return ids.isEmpty() ? DASH : ids;
    }

    private List<String> weakest(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (ScoredNode.Leaf leaf : evaluation.weakest(WEAKEST)) {
            lines.add(words.say(leaf.name()) + " "
                    + (leaf.isMissing() ? words.say("(missing)", "（缺失）") : Display.score(leaf.score())));
        }
        return lines.isEmpty() ? DASH : lines;
    }
}
