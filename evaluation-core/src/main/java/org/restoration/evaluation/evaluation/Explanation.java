package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Formula;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.tailoring.TailoringStep;

/** Writes a result and its reasons as text for a reader. */
final class Explanation {

    private final Evaluation evaluation;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    static String of(Evaluation evaluation, Language language) {
        Explanation explanation = new Explanation(evaluation, language);
        explanation.heading();
        explanation.headlines();
        explanation.requirements();
        explanation.targets();
        explanation.weakest();
        explanation.views();
        explanation.trees();
        explanation.tailoring();
        explanation.findings();
        explanation.provenance();
        return explanation.text.toString();
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    private String say(LocalizedText both) {
        return both.in(language);
    }

    private void line(int indent, String content) {
        text.append("  ".repeat(indent)).append(content).append('\n');
    }

    private void heading() {
        String name = evaluation.siteName().equals(evaluation.site())
                ? evaluation.site()
                : evaluation.siteName() + " (" + evaluation.site() + ")";
        line(
                0,
                name
                        + evaluation
                                .asOf()
                                .map(day -> say(" as of ", " 截至 ") + day)
                                .orElse("")
                        + say(" under ", "，配置 ")
                        + say(evaluation.profile().title()) + " ("
                        + evaluation.profile().id() + "@"
                        + evaluation.profile().version() + ")");
    }

    private void headlines() {
        GradeResult grade = evaluation.grade();
        line(
                0,
                say("Grade: ", "等级：")
                        + grade.grade().map(best -> say(best.name())).orElse(say("none", "无"))
                        + range(grade));
        if (evaluation.headlineTailored()) {
            line(
                    1,
                    say("graded is the ", "评定依据为")
                            + say(grade.headline().text())
                            + say(", as tailoring asks for this site", "（按本场地的适配规则）"));
        }
        if (evaluation.worseThanBefore()) {
            line(1, say("the condition is worse than before the works", "状态指数不如修复前"));
        }
        grade.reasons().forEach(reason -> line(1, "- " + say(reason)));
        line(0, say("Status: ", "证据状态：") + say(evaluation.status().text()));
        evaluation.status().reasons().forEach(reason -> line(1, "- " + say(reason)));
        evaluation.status().notes().forEach(note -> line(1, say("note: ", "注：") + say(note)));
        line(0, say("Condition: ", "状态指数：") + score(evaluation.current()));
        Effectiveness effectiveness = evaluation.effectiveness();
        line(
                0,
                say("Effectiveness: ", "修复成效：")
                        + (effectiveness.isDefined()
                                ? scores(effectiveness.interval().orElseThrow())
                                : say(effectiveness.undefined().orElseThrow())
                                        + effectiveness
                                                .interval()
                                                .map(others -> say("; else", "；其余情形") + interval(others))
                                                .orElse("")));
        if (effectiveness.isDefined()) {
            line(
                    1,
                    say("reference: ", "参照类型：")
                            + say(effectiveness.referenceType().text()));
        }
        evaluation
                .controlEffect()
                .ifPresent(effect -> line(
                        0,
                        say("Effect against the control: ", "扣除对照后的效应：")
                                + scores(effect.interval())
                                + say(" points of condition", " 分（状态指数）")));
        line(0, say("Damage before restoration: ", "修复前损毁程度：") + damage());
        evaluation.management().ifPresent(tree -> line(0, say("Management: ", "管理评分：") + score(tree)));
        GradeResult untailored = evaluation.untailored();
        line(
                0,
                say("Without tailoring: ", "未经适配时：")
                        + (untailored.score().isPresent()
                                ? untailored.interval().map(this::reported).orElseThrow()
                                : say("undefined", "无定义"))
                        + say(", ", "，")
                        + untailored.grade().map(value -> say(value.name())).orElse(say("no grade", "无等级")));
    }

    /** The degree that the site states beside what its baseline says, or what the baseline says alone. */
    private String damage() {
        DamageAssessment damage = evaluation.damage();
        String why = say(damage.explanation());
        return damage.given()
                .map(degree -> say(degree.text()) + say(" as the site states; ", "（场地声明）；") + why)
                .orElse(damage.used().isPresent() ? why : say("unknown, ", "未知，") + why);
    }

    /** The range of the grade; none where core evidence is missing, for then it would only say that anything may be. */
    private String range(GradeResult grade) {
        boolean anything = grade.grade().isEmpty() && evaluation.missesCoreEvidence();
        if (anything || grade.best().isEmpty() || grade.worst().equals(grade.best())) {
            return "";
        }
        return " (" + grade.worst().map(worst -> say(worst.name())).orElse(say("no grade", "无等级")) + " … "
                + say(grade.best().orElseThrow().name()) + ")";
    }

    /** The number that is reported, the low end, and the interval unless the number is exact or the interval says it all. */
    private String scores(ScoreInterval interval) {
        if (interval.isExact()) {
            return Display.score(interval.low());
        }
        LocalizedText all = Display.interval(interval);
        return all.en().startsWith("[") ? Display.score(interval.low()) + " " + say(all) : say(all);
    }

    private String reported(ScoreInterval interval) {
        return say(Display.reported(interval));
    }

    private String interval(ScoreInterval interval) {
        return interval.isExact() ? "" : " " + say(Display.interval(interval));
    }

    private String score(ScoredNode node) {
        return Display.score(node.score()) + interval(node.interval());
    }

    private void requirements() {
        if (evaluation.requirements().isEmpty()) {
            return;
        }
        line(0, say("Requirements", "要求"));
        for (RequirementResult requirement : evaluation.requirements()) {
            line(
                    1,
                    say(requirement.verdict().text())
                            + (requirement.benefitOfDoubt() ? say(" (benefit of the doubt)", "（有利于业主的判定）") : "")
                            + "  " + requirement.id() + " " + say(requirement.name())
                            + source(requirement.provenance()));
            requirement.holdsIf().ifPresent(when -> line(3, say(when)));
            for (RequirementResult.Check check : requirement.checks()) {
                line(
                        3,
                        say(check.explanation())
                                + check.shownMargin()
                                        .map(margin -> say(": ", "：") + say(margin))
                                        .orElse(""));
            }
            requirement.decidedBy().ifPresent(by -> line(3, say(by)));
        }
    }

    private String source(Provenance provenance) {
        String comma = say(", ", "，");
        return " [" + provenance.source()
                + (provenance.clause().isEmpty() ? "" : " " + provenance.clause())
                + comma
                + say(provenance.basis().text())
                + (provenance.verification() == Verification.NOT_APPLICABLE
                        ? ""
                        : comma + say(provenance.verification().text()))
                + "]";
    }

    private void targets() {
        TargetAttainment targets = evaluation.targets();
        if (targets.results().isEmpty()) {
            return;
        }
        line(
                0,
                say("Targets: ", "目标：")
                        + (targets.share().isPresent()
                                ? Display.score(targets.share().getAsDouble())
                                        + say(" % of the due weight met", " % 的到期目标（按权重）已达成")
                                : say("none due yet", "均未到期")));
        for (TargetResult result : targets.results()) {
            line(
                    1,
                    say(result.verdict().text())
                            + (result.benefitOfDoubt() ? say(" (benefit of the doubt)", "（有利于业主的判定）") : "")
                            + "  " + result.target().due() + (result.due() ? "" : say(" (not yet due)", "（未到期）"))
                            + " " + say(result.explanation()));
        }
    }

    private void weakest() {
        List<ScoredNode.Leaf> weakest = evaluation.weakest(3);
        line(
                0,
                say("Costs most (by weight and distance from 100; scores): ", "失分最多（按权重与距满分之差排序；所列为得分）：")
                        + weakest.stream()
                                .map(leaf -> say(leaf.name()) + " " + Display.score(leaf.score())
                                        + (leaf.isMissing() ? say(" (missing)", "（缺失）") : ""))
                                .collect(Collectors.joining(say(", ", "、"))));
    }

    private void views() {
        for (ViewResult view : evaluation.views()) {
            line(
                    0,
                    say(view.name())
                            + say(
                                    " (another way to read the current state; it changes no score and no grade)",
                                    "（现状的另一种读法，不改变得分与等级）"));
            view.pillars().forEach(this::pillar);
        }
    }

    private void pillar(ViewResult.Pillar pillar) {
        String named = pillar.code() + " " + say(pillar.name()) + " ";
        if (pillar.score().isEmpty()) {
            line(1, named + say("undefined: none of its indicators applies to the site", "无定义：其指标均不适用于该场地"));
            return;
        }
        line(
                1,
                named
                        + Display.score(pillar.score().getAsDouble())
                        + interval(pillar.interval().orElseThrow())
                        + say(", observed ", "，已观测权重 ")
                        + Display.score(pillar.coverage())
                        + say(" % of its weight, costs most: ", " %，失分最多：")
                        + pillar.weakest(2).stream()
                                .map(member -> say(member.name()) + " " + Display.score(member.score())
                                        + (member.missing() ? say(" (missing)", "（缺失）") : ""))
                                .collect(Collectors.joining(say(", ", "、"))));
    }

    private void trees() {
        for (Snapshot snapshot : evaluation.states().keySet()) {
            line(0, say("Scores of the state ", "各级得分，状态：") + say(snapshot.text()) + say(" (of 100)", "（满分 100）"));
            tree(1, evaluation.states().get(snapshot));
        }
    }

    private void tree(int indent, ScoredNode node) {
        String weight = say(" weight ", " 权重 ") + String.format(Locale.ROOT, "%.4f", node.localWeight());
        if (node instanceof ScoredNode.Leaf leaf) {
            line(
                    indent,
                    leaf.code() + " " + say(leaf.name()) + weight + say(" score ", " 得分 ") + score(leaf) + ": "
                            + value(leaf));
            return;
        }
        ScoredNode.Branch branch = (ScoredNode.Branch) node;
        line(indent, branch.code() + " " + say(branch.name()) + weight + say(" score ", " 得分 ") + score(branch));
        branch.children().forEach(child -> tree(indent + 1, child));
    }

    private String value(ScoredNode.Leaf leaf) {
        if (leaf.isMissing()) {
            return say("missing", "缺失") + (leaf.core() ? say(" (core evidence)", "（核心证据）") : "");
        }
        return say(Display.quantity(leaf.value().getAsDouble(), leaf.unit().code()))
                + say(" scored by ", " 评分函数 ")
                + say(Formula.of(leaf.valueFunction()))
                + source(leaf.provenance())
                + (leaf.observations().isEmpty() ? "" : " ← " + origin(leaf.observations()));
    }

    private static String origin(List<String> observations) {
        return observations.size() <= 3
                ? String.join(", ", observations)
                : observations.get(0) + " … (" + observations.size() + ")";
    }

    private void tailoring() {
        if (evaluation.tailoring().isEmpty()) {
            return;
        }
        line(0, say("Tailoring", "适配"));
        for (TailoringStep step : evaluation.tailoring()) {
            line(1, step.rule() + ": " + step.node() + " " + say(step.change()));
        }
    }

    private void findings() {
        if (evaluation.findings().isEmpty()) {
            return;
        }
        line(0, say("Findings", "发现"));
        for (Finding finding : evaluation.findings()) {
            line(1, finding.in(language));
        }
    }

    private void provenance() {
        line(
                0,
                say("Library ", "程序库 ")
                        + evaluation.libraryVersion()
                        + say(", numeric policy ", "，数值规则 ")
                        + evaluation.numericPolicy()
                        + say(", profile digest ", "，配置摘要 ")
                        + (evaluation.profile().digest().isEmpty()
                                ? "–"
                                : evaluation.profile().digest()));
    }
}
