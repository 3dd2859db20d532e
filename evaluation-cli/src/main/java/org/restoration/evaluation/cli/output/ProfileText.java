package org.restoration.evaluation.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.aggregation.CustomAggregation;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.Harmonic;
import org.restoration.evaluation.aggregation.Minimum;
import org.restoration.evaluation.aggregation.OrderedWeighted;
import org.restoration.evaluation.aggregation.PowerMean;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Formula;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.report.profile.NumberOrigins;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.target.Demand;
import org.restoration.evaluation.target.PlannedTarget;
import org.restoration.evaluation.weighting.Weights;

/** A profile as text for a reader. */
public final class ProfileText {

    private final Words words;
    private final Profile profile;
    private final StringBuilder text = new StringBuilder();

    public ProfileText(Words words, Profile profile) {
        this.words = words;
        this.profile = profile;
    }

    @Override
    public String toString() {
        text.setLength(0);
        heading();
        index();
        observed();
        requirements();
        modes();
        tailoring();
        targets();
        views();
        grades();
        return text.toString();
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    private void section(String en, String zh) {
        line("");
        line(words.say(en, zh));
    }

    private void heading() {
        line(words.say(profile.title()) + " (" + profile.identity() + ", "
                + words.say(profile.status().text()) + ")");
        profile.lifecycle().findings(profile.identity()).forEach(finding -> line(words.say(finding.message())));
        line(words.say(profile.background()));
        line(words.say("Graded: ", "定级依据：") + words.say(profile.headline().text()));
        line(words.say("Read with: catalogue ", "依据：指标目录 ")
                + profile.catalogue().version()
                + words.say(", reference levels ", "，参照限值 ")
                + profile.levels().version());
        NumberOrigins origins = NumberOrigins.of(profile);
        line(words.say("Origin of its numbers: ", "数值来源：")
                + origins.verified()
                + words.say(" verified, ", " 项已核实，")
                + origins.secondary()
                + words.say(" secondary, ", " 项转引，")
                + origins.unverified()
                + words.say(" unverified, ", " 项未核实，")
                + origins.judgement()
                + words.say(" expert judgement, ", " 项专家判断，")
                + origins.derived()
                + words.say(" derived", " 项推导"));
        profile.leftOut().forEach((code, why) -> line(words.say("Left out: ", "未纳入：") + code + ": " + words.say(why)));
    }

    private void index() {
        section("Index", "指数");
        TextTable table = table("NODE", "节点", "NAME", "名称", "WEIGHT", "权重", "HOW", "方法", "ORIGIN", "来源");
        branch(table, profile.index(), 0, "1");
        profile.management().ifPresent(management -> branch(table, management, 0, "1"));
        text.append(table);
    }

    private TextTable table(String... both) {
        java.util.ArrayList<String> heading = new java.util.ArrayList<>();
        for (int i = 0; i < both.length; i += 2) {
            heading.add(words.say(both[i], both[i + 1]));
        }
        return new TextTable(heading);
    }

    private static void row(TextTable table, String... cells) {
        table.row(java.util.Arrays.stream(cells).map(List::of).toList());
    }

    private void branch(TextTable table, IndexNode.Branch node, int level, String weight) {
        row(table, "  ".repeat(level) + node.code(), words.say(node.name()), weight, mean(node.aggregation()), "");
        Weights weights = node.weighting().weights(node.childCodes());
        for (IndexNode child : node.children()) {
            String share = String.format(Locale.ROOT, "%.4f", weights.weightOf(child.code()));
            if (child instanceof IndexNode.Branch inner) {
                branch(table, inner, level + 1, share);
            } else {
                leaf(table, child.code(), level + 1, share);
            }
        }
    }

    private String mean(Aggregation aggregation) {
        if (aggregation instanceof Arithmetic) {
            return words.say("arithmetic mean", "算术平均");
        }
        if (aggregation instanceof Geometric mean) {
            return words.say("geometric mean", "几何平均") + floor(mean.floor());
        }
        if (aggregation instanceof Harmonic mean) {
            return words.say("harmonic mean", "调和平均") + floor(mean.floor());
        }
        if (aggregation instanceof PowerMean mean) {
            return words.say("power mean, p ", "幂平均，p ") + Display.number(mean.p()) + floor(mean.floor());
        }
        if (aggregation instanceof OrderedWeighted mean) {
            return words.say("ordered weighted mean ", "有序加权平均 ") + mean.positions();
        }
        return aggregation instanceof Minimum
                ? words.say("minimum", "最小值")
                : words.say("non-standard ", "非标准 ") + ((CustomAggregation) aggregation).name();
    }

    private String floor(double floor) {
        return floor > 0 ? words.say(", floor ", "，下限 ") + Display.number(floor) : "";
    }

    private void leaf(TextTable table, String code, int level, String weight) {
        IndicatorRule rule = profile.rule(code);
        row(
                table,
                "  ".repeat(level) + code + (rule.core() ? " *" : ""),
                words.say(profile.indicator(code).name()) + " ["
                        + profile.indicator(code).unit().code() + "]",
                weight,
                rule.valueFunction().map(Formula::of).map(words::say).orElse(""),
                rule.provenance().map(this::origin).orElse(""));
    }

    private String origin(Provenance provenance) {
        return provenance.source()
                + (provenance.clause().isEmpty() ? "" : " " + provenance.clause())
                + words.say(", ", "，")
                + words.say(provenance.basis().text())
                + (provenance.verification() == Verification.NOT_APPLICABLE
                        ? ""
                        : words.say(", ", "，")
                                + words.say(provenance.verification().text()));
    }

    /** Indicators that are in no index. */
    private void observed() {
        line(words.say("* core evidence: without it there is no grade", "* 核心证据：缺失时不予定级"));
        List<String> others = profile.indicators().stream()
                .map(IndicatorRule::indicator)
                .filter(code -> !profile.index().indicators().contains(code)
                        && profile.management().stream()
                                .noneMatch(tree -> tree.indicators().contains(code)))
                .toList();
        if (!others.isEmpty()) {
            line(words.say("Observed for requirements and derivations: ", "仅用于要求与推导：")
                    + String.join(words.say(", ", "、"), others));
        }
    }

    private void requirements() {
        if (profile.requirements().isEmpty()) {
            return;
        }
        section("Requirements", "要求");
        TextTable table =
                table("ID", "编号", "DEMANDS", "内容", "IF NOT MET", "后果", "UNDETERMINED", "无法判定的情形", "ORIGIN", "来源");
        for (Requirement requirement : profile.requirements()) {
            row(
                    table,
                    requirement.id(),
                    words.say(requirement.name()),
                    consequence(requirement.consequence()),
                    words.say(requirement.undetermined()),
                    origin(requirement.provenance()));
        }
        text.append(table);
    }

    private String consequence(Consequence consequence) {
        if (consequence instanceof Consequence.CapsGrade cap) {
            return words.say("grade at most ", "等级至多为 ") + cap.grade();
        }
        return consequence instanceof Consequence.Blocks
                ? words.say("no grade", "不予定级")
                : words.say("advice only", "仅作提示");
    }

    private void modes() {
        if (profile.modes().isEmpty()) {
            return;
        }
        section("Restoration modes", "修复模式");
        TextTable table = table("CODE", "代码", "NAME", "名称", "WHAT IT DOES", "说明");
        profile.modes().forEach(mode -> row(table, mode.code(), words.say(mode.name()), words.say(mode.description())));
        text.append(table);
    }

    private void tailoring() {
        if (profile.tailoring().isEmpty()) {
            return;
        }
        section("Tailoring", "适配规则");
        TextTable table = table("ID", "编号", "STAGE", "阶段", "WHY", "理由", "ORIGIN", "来源");
        for (TailoringRule rule : profile.tailoring()) {
            row(table, rule.id(), words.say(rule.stage().text()), words.say(rule.reason()), origin(rule.provenance()));
        }
        text.append(table);
    }

    private void targets() {
        if (profile.targetTemplate().targets().isEmpty()) {
            return;
        }
        section("What a restoration plan should promise", "修复方案应承诺的目标");
        TextTable table =
                table("YEAR", "年份", "INDICATOR", "指标", "DEMANDS", "要求", "WHERE", "适用", "WHY", "理由", "ORIGIN", "来源");
        for (PlannedTarget target : profile.targetTemplate().targets()) {
            Indicator indicator = profile.indicator(target.indicator());
            row(
                    table,
                    Integer.toString(target.year()),
                    words.say(indicator.name()),
                    demand(indicator, target.demand()),
                    target.when().map(this::condition).orElse(words.say("everywhere", "全部场地")),
                    words.say(target.reason()),
                    origin(target.provenance()));
        }
        text.append(table);
    }

    private String demand(Indicator indicator, Demand demand) {
        if (demand instanceof Demand.ShareOfReference of) {
            String share = Display.number(of.share());
            return switch (indicator.direction()) {
                case BENEFIT -> words.say("≥ " + share + " × reference", "≥ " + share + " × 参照");
                case COST -> words.say("≤ reference / " + share, "≤ 参照 / " + share);
                case OPTIMUM -> words.say("within a factor of " + share + " of the reference", "与参照之比不低于 " + share);
            };
        }
        ValueRange allowed = ((Demand.Within) demand).allowed();
        String unit = indicator.unit().code();
        return switch (indicator.direction()) {
            case BENEFIT -> "≥ " + words.say(Display.quantity(allowed.low(), unit));
            case COST -> "≤ " + words.say(Display.quantity(allowed.high(), unit));
            case OPTIMUM -> words.say(Display.between(allowed.low(), allowed.high(), unit));
        };
    }

    private String condition(ContextCondition condition) {
        if (condition instanceof ContextCondition.Is is) {
            return is.key() + " = " + String.join(words.say(" or ", " 或 "), is.values());
        }
        if (condition instanceof ContextCondition.Not not) {
            return words.say("not ", "非 ") + "(" + condition(not.condition()) + ")";
        }
        boolean all = condition instanceof ContextCondition.AllOf;
        List<ContextCondition> parts = condition instanceof ContextCondition.AllOf and
                ? and.conditions()
                : ((ContextCondition.AnyOf) condition).conditions();
        return parts.stream()
                .map(part -> part instanceof ContextCondition.Is ? condition(part) : "(" + condition(part) + ")")
                .collect(Collectors.joining(all ? words.say(" and ", " 且 ") : words.say(" or ", " 或 ")));
    }

    private void views() {
        for (View view : profile.views()) {
            line("");
            line(words.say("View ", "视图 ") + view.id() + ": " + words.say(view.name()));
            line(words.say(view.reason()));
            TextTable table = table("PILLAR", "支柱", "NAME", "名称", "INDICATORS", "指标");
            view.pillars()
                    .forEach(pillar -> table.row(
                            List.of(List.of(pillar.code()), List.of(words.say(pillar.name())), pillar.indicators())));
            text.append(table);
        }
    }

    private void grades() {
        section("Grades", "等级");
        TextTable table = table("CODE", "代码", "NAME", "名称", "FROM", "下限");
        for (GradeScale.Grade grade : profile.grades().grades()) {
            row(
                    table,
                    grade.code(),
                    words.say(grade.name()),
                    Double.isInfinite(grade.from())
                            ? "–"
                            : new java.math.BigDecimal(Double.toString(grade.from()))
                                    .movePointRight(2)
                                    .stripTrailingZeros()
                                    .toPlainString());
        }
        text.append(table);
    }
}
