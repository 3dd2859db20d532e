package org.restoration.evaluation.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.EvidenceStatus;
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

    private static final int COSTLIEST = 3;
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
                words.say("COSTS MOST", "失分最多"),
                words.say("STATUS", "证据状态")));
    }

    public void add(Evaluation evaluation) {
        GradeResult grade = evaluation.grade();
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(evaluation.site()));
        cells.add(evaluation.asOf().map(day -> List.of(day.toString())).orElse(DASH));
        cells.add(score(evaluation));
        cells.add(grade.interval().map(range -> List.of(interval(range))).orElse(DASH));
        cells.add(grade(evaluation));
        cells.add(requirements(evaluation, Verdict.NOT_MET));
        cells.add(requirements(evaluation, Verdict.UNDETERMINED));
        cells.add(costliest(evaluation));
        cells.add(status(evaluation.status()));
        table.row(cells);
    }

    private List<String> status(EvidenceStatus status) {
        String word = words.say(status.text());
        return status.illustrative() ? List.of(word, words.say("(the site is illustrative)", "（示例场地）")) : List.of(word);
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
        return words.say(profile.title()) + " (" + profile.identity() + ")" + words.say(": ", "：") + headline + "\n\n"
                + table;
    }

    /** The number that is graded, with its name where tailoring chose another than the heading says. */
    private List<String> score(Evaluation evaluation) {
        GradeResult grade = evaluation.grade();
        if (grade.score().isEmpty()) {
            return DASH;
        }
        return evaluation.headlineTailored()
                ? List.of(
                        reported(grade),
                        words.say("(", "（") + words.say(grade.headline().text()) + words.say(")", "）"))
                : List.of(reported(grade));
    }

    private String reported(GradeResult grade) {
        return words.say(Display.reported(grade.interval().orElseThrow(), profile.grades()));
    }

    private String interval(ScoreInterval interval) {
        return interval.isExact() ? words.say("exact", "确定") : words.say(Display.interval(interval, profile.grades()));
    }

    private List<String> grade(Evaluation evaluation) {
        GradeResult result = evaluation.grade();
        if (result.grade().isEmpty()) {
            return ungraded(evaluation);
        }
        List<String> lines = new ArrayList<>();
        lines.add(name(result.grade().get()));
        if (!result.uncapped().equals(result.grade())) {
            lines.add(words.say("(capped; by score ", "（受限；按得分为")
                    + result.uncapped().map(this::name).orElse("–")
                    + words.say(")", "）"));
        }
        range(result).ifPresent(lines::add);
        if (evaluation.worseThanBefore()) {
            lines.add(words.say("(worse than before)", "（不如修复前）"));
        }
        return lines;
    }

    /** Why there is no grade; the grade of the score alone would read as one. */
    private List<String> ungraded(Evaluation evaluation) {
        GradeResult result = evaluation.grade();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("none", "无"));
        boolean unobserved = evaluation.current().leaves().stream().allMatch(ScoredNode.Leaf::isMissing);
        boolean core = evaluation.missesCoreEvidence();
        if (unobserved) {
            lines.add(words.say("(no indicator observed)", "（无现状观测）"));
        } else if (core) {
            lines.add(words.say("(core evidence missing)", "（缺少核心证据）"));
        }
        if (result.score().isEmpty()) {
            lines.add(words.say("(effectiveness undefined)", "（修复成效无定义）"));
        }
        List<String> blocking = evaluation.requirements().stream()
                .filter(requirement -> requirement.consequence() instanceof Consequence.Blocks)
                .filter(requirement -> requirement.verdict() != Verdict.MET)
                .map(RequirementResult::id)
                .toList();
        if (!blocking.isEmpty()) {
            lines.add(words.say("(blocked by ", "（受阻于 ")
                    + String.join(words.say(", ", "、"), blocking)
                    + words.say(")", "）"));
        }
        if (!unobserved && !core) {
            range(result).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<String> range(GradeResult result) {
        if (result.best().isEmpty() || result.worst().equals(result.best())) {
            return Optional.empty();
        }
        return Optional.of("(" + result.worst().map(this::name).orElse(words.say("none", "无")) + " … "
                + name(result.best().get()) + ")");
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

    private List<String> costliest(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (ScoredNode.Leaf leaf : evaluation.weakest(COSTLIEST)) {
            lines.add(words.say(leaf.name())
                    + (leaf.isMissing() ? words.say(" (missing)", "（缺失）") : " " + Display.score(leaf.score())));
        }
        return lines.isEmpty() ? DASH : lines;
    }
}
