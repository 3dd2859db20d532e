package org.restoration.evaluation.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.restoration.evaluation.appraisal.Appraisal;
import org.restoration.evaluation.appraisal.PlausibleSites;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.SiteContext;

/** The appraisal of a profile as text for a reader. */
public final class AppraisalText {

    private final Words words;
    private final Profile profile;
    private final Appraisal appraisal;
    private final StringBuilder text = new StringBuilder();

    /** The text of an appraisal. */
    public AppraisalText(Words words, Profile profile, Appraisal appraisal) {
        this.words = words;
        this.profile = profile;
        this.appraisal = appraisal;
    }

    /** The text when the sites were made up. */
    public String ofMadeUp(PlausibleSites sites) {
        return all(
                appraisal.sites()
                        + words.say(" made-up sites, seed ", " 个模拟场地，种子 ")
                        + sites.seed()
                        + words.say(": ", "：")
                        + context(sites.context())
                        + words.say(".", "。"),
                words.say(
                        "Values are drawn independently around the corners of value functions and the limits of requirements: the sample has"
                                + " no correlations of its own.",
                        "各指标围绕评分函数转折点与要求限值独立抽取：样本本身不含相关性。"));
    }

    /** The text when the sites were observed. */
    public String ofObserved() {
        return all(
                appraisal.sites() + words.say(" observed sites, each as of its newest observation.", " 个实测场地，取各自最新观测。"),
                words.say("Values have their own correlations; shares of few sites are rough.", "数值含真实相关性；场地少时比例较粗略。"));
    }

    private static String context(SiteContext context) {
        return Stream.of(
                        Stream.of("land-use ")
                                .filter(any -> context.landUse().isPresent())
                                .map(key -> key + context.landUse().get().code()),
                        context.miningMode().map(Coded::code).map("mining-mode "::concat).stream(),
                        context.restorationMode().map("restoration-mode "::concat).stream(),
                        context.damageDegree().map(Coded::code).map("damage-degree "::concat).stream(),
                        context.facts().entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private String all(String sample, String caution) {
        line(words.say(profile.title()) + " (" + appraisal.profile() + ", "
                + words.say(profile.status().text()) + ")");
        line(sample);
        line(caution);
        consistencies();
        weights();
        redundancies();
        requirements();
        sensitivities();
        compensations();
        return text.toString();
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    private void section(String en, String zh, String whatEn, String whatZh) {
        line("");
        line(words.say(en, zh));
        line(words.say(whatEn, whatZh));
    }

    private TextTable table(String... heading) {
        return new TextTable(Arrays.asList(heading));
    }

    private static void row(TextTable table, String... cells) {
        table.row(Arrays.stream(cells).map(List::of).toList());
    }

    private void consistencies() {
        section(
                "Consistency of judgements",
                "判断的一致性",
                "The consistency ratio of each matrix must be below 0.10 (Saaty 1980).",
                "各判断矩阵的一致性比例须小于 0.10（Saaty 1980）。");
        if (appraisal.consistencies().isEmpty()) {
            line(words.say("No weights are judged by pairs.", "无成对判断的权重。"));
            return;
        }
        TextTable table = table(words.say("NODE", "节点"), words.say("CHILDREN", "子节点数"), "CR");
        for (Appraisal.MatrixConsistency matrix : appraisal.consistencies()) {
            row(
                    table,
                    matrix.node(),
                    Integer.toString(matrix.size()),
                    matrix.ratio().isPresent() ? number(matrix.ratio().getAsDouble()) : "–");
        }
        text.append(table);
    }

    private void weights() {
        section(
                "Declared and effective weights",
                "名义权重与有效权重",
                "Effective: squared linear correlation with the index, scaled to sum 1 (linear case of Becker et al. 2017).",
                "有效权重：与指数线性相关系数的平方，归一化（Becker 等 2017 的线性情形）。");
        text.append(weights(appraisal.dimensions()));
        line("");
        text.append(weights(appraisal.indicators()));
    }

    private TextTable weights(List<Appraisal.WeightInEffect> weights) {
        TextTable table = table(
                words.say("NODE", "节点"),
                words.say("DECLARED", "名义"),
                words.say("EFFECTIVE", "有效"),
                words.say("RATIO", "比值"));
        for (Appraisal.WeightInEffect weight : weights) {
            row(
                    table,
                    weight.node(),
                    number(weight.declared()),
                    number(weight.effective()),
                    weight.declared() > 0
                            ? String.format(Locale.ROOT, "%.2f", weight.effective() / weight.declared())
                            : "–");
        }
        return table;
    }

    private void redundancies() {
        section(
                "Redundant indicators",
                "冗余指标",
                "Pairs whose scores have a linear correlation beyond ±" + Appraisal.REDUNDANT + ".",
                "评分线性相关系数超过 ±" + Appraisal.REDUNDANT + " 的指标对。");
        appraisal
                .redundancies()
                .forEach(pair -> line(pair.first() + " – " + pair.second() + "  r " + number(pair.correlation())));
        if (appraisal.redundancies().isEmpty()) {
            line(words.say("None.", "无。"));
        }
    }

    private void requirements() {
        section(
                "Caught by requirements",
                "要求的触发率",
                "Share of the sites that each requirement catches.",
                "各项要求触发的场地比例。");
        TextTable table = table(
                words.say("ID", "编号"),
                words.say("SITES", "场地数"),
                words.say("NOT MET", "不满足"),
                words.say("UNDETERMINED", "无法判定"));
        for (Appraisal.Catch caught : appraisal.requirements()) {
            row(
                    table,
                    caught.requirement(),
                    Integer.toString(caught.judged()),
                    share(caught.notMet(), caught.judged()),
                    share(caught.undetermined(), caught.judged()));
        }
        text.append(table);
    }

    private void sensitivities() {
        section(
                "Sensitivity of the grade to weights",
                "等级对权重的敏感性",
                "Share of the sites whose grade of the score changes when a weight is 25 % greater or less.",
                "某一权重增减 25 % 时，评分等级发生变化的场地比例。");
        TextTable table = table(words.say("NODE", "节点"), "+25 %", "−25 %");
        for (Appraisal.Sensitivity sensitivity : appraisal.sensitivities()) {
            row(
                    table,
                    sensitivity.node(),
                    share(sensitivity.raised(), appraisal.sites()),
                    share(sensitivity.lowered(), appraisal.sites()));
        }
        text.append(table);
    }

    private void compensations() {
        section(
                "Compensation",
                "补偿程度",
                "Condition (0 to 100) of a site that is perfect but in one dimension: that at 0, and at 25 beside other means of the same"
                        + " weights.",
                "仅一个维度不佳、其余满分的场地状况（0–100）：该维度为 0 时，以及为 25 时与同权重其他平均的比较。");
        TextTable table = table(
                words.say("DIMENSION", "维度"),
                words.say("AT 0", "为 0"),
                words.say("GRADE", "等级"),
                words.say("AT 25", "为 25"),
                "p = 1",
                "p = 0",
                "p = −1",
                "p = −∞");
        for (Appraisal.DimensionLoss loss : appraisal.compensations()) {
            List<String> cells =
                    new ArrayList<>(List.of(loss.dimension(), score(loss.atZero()), grade(loss.gradeAtZero())));
            Stream.of(loss.atQuarter(), loss.arithmetic(), loss.geometric(), loss.harmonic(), loss.minimum())
                    .map(AppraisalText::score)
                    .forEach(cells::add);
            row(table, cells.toArray(new String[0]));
        }
        text.append(table);
    }

    private String grade(String code) {
        return words.say(
                profile.grades().grades().get(profile.grades().indexOf(code)).name());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", 100 * value);
    }

    private static String share(int count, int of) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / of);
    }
}
