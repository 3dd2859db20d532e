package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.CensoringRule;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.chart.ValueFunctionChart;
import org.restoration.evaluation.report.chart.ValueFunctionCharts;
import org.restoration.evaluation.report.markdown.Markdown;

/** Every indicator: what it is, how its value becomes a score, and where the numbers come from. */
final class IndicatorSection {

    private final Profile profile;
    private final Names names;
    private final Map<String, String> pictures;
    private final Additions additions;

    IndicatorSection(Profile profile, Names names, Map<String, String> pictures) {
        this.profile = profile;
        this.names = names;
        this.pictures = pictures;
        this.additions = new Additions(profile);
    }

    void write(Markdown page) {
        page.heading(2, "Indicators");
        page.paragraph(
                "Each indicator becomes a score from 0, the worst, to 1, the best, by its value function. The value functions of a dimension stand in one picture. Dashed "
                        + "lines are the limits of requirements, the strictest and the most lenient where they depend on the site; the darker tint keeps none of them, and in the lighter one the site decides. The page describes "
                        + "the indicators that only a tailoring rule brings in as well, and says which rule.");
        page.paragraph(
                "Unless said otherwise, the mean of several observations counts, a value below the detection limit stands at that limit, and a missing value "
                        + "counts at its worst, so that the score becomes an interval. Without **core evidence** there is no grade.");
        Map<Dimension, List<IndicatorRule>> byDimension = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            byDimension.put(dimension, new ArrayList<>());
        }
        Stream.concat(profile.indicators().stream(), additions.beyond(profile).stream())
                .forEach(rule -> byDimension
                        .get(profile.indicator(rule.indicator()).dimension())
                        .add(rule));
        byDimension.forEach((dimension, rules) -> {
            if (!rules.isEmpty()) {
                page.heading(3, Names.both(dimension.text()));
                pictures(page, dimension, rules);
                rules.forEach(rule -> indicator(page, rule));
            }
        });
    }

    private void indicator(Markdown page, IndicatorRule rule) {
        Indicator indicator = profile.indicator(rule.indicator());
        page.heading(4, "<a id=\"" + Names.anchor(indicator.code()) + "\"></a>" + Names.both(indicator.name()));
        page.paragraph(Names.reason(rule.reason()));
        List<String> points = new ArrayList<>();
        points.add(identity(indicator, rule));
        List<Additions.Addition> added = additions.of(indicator.code());
        if (profile.indicators().contains(rule)) {
            rule.valueFunction()
                    .ifPresentOrElse(
                            function -> points.add(words(function, indicator)),
                            () -> points.add(
                                    added.isEmpty()
                                            ? "It has no score of its own."
                                            : "It has a score only where a tailoring rule adds it."));
            rule.provenance().ifPresent(origin -> points.add("Numbers: " + names.origin(origin)));
        }
        added.forEach(addition -> points.add(added(addition, indicator)));
        points.add(observation(indicator, rule));
        if (!indicator.note().isEmpty()) {
            points.add("The catalogue notes, for any profile: " + Names.sentence(Markdown.text(indicator.note())));
        }
        page.bullets(points);
    }

    private String words(ValueFunction function, Indicator indicator) {
        return Markdown.text(new ValueFunctionWords(profile.levels()).of(function, indicator));
    }

    /** Where a tailoring rule brings it in, and how it is scored there. */
    private String added(Additions.Addition addition, Indicator indicator) {
        return "Under " + Names.ruleLink(addition.by()) + " a part of "
                + Markdown.text(names.plain(addition.parent()).en()) + "."
                + addition.rule()
                        .valueFunction()
                        .map(function -> " " + words(function, indicator))
                        .orElse("")
                + addition.rule()
                        .provenance()
                        .map(origin -> " Numbers: " + names.origin(origin))
                        .orElse("");
    }

    private String identity(Indicator indicator, IndicatorRule rule) {
        String unit = UnitWords.of(indicator.unit());
        return Markdown.code(indicator.code()) + ", "
                + (unit.isEmpty() ? "a pure number" : (unit.startsWith("per ") ? "" : "in ") + Markdown.text(unit))
                + "; a *" + indicator.kind().code() + "* of direction *"
                + indicator.direction().code() + "*"
                + (indicator.family().equals(indicator.code()) ? "" : "; family " + Markdown.code(indicator.family()))
                + (rule.core() ? "; **core evidence**" : "") + ".";
    }

    private String observation(Indicator indicator, IndicatorRule rule) {
        String channels = indicator.channels().stream().map(Channel::code).collect(Collectors.joining(", "));
        StringBuilder words = new StringBuilder("Observed from: " + channels);
        if (!indicator.method().isEmpty()) {
            words.append("; method: ").append(Markdown.text(indicator.method()));
        }
        words.append('.');
        if (!(rule.reduction() instanceof Reduction.Mean)) {
            words.append(" Of several observations ")
                    .append(RuleWords.reduction(rule.reduction()))
                    .append(" counts.");
        }
        if (rule.censoring() != CensoringRule.AT_LIMIT) {
            words.append(" A value below the detection limit stands at ")
                    .append(RuleWords.censoring(rule.censoring()))
                    .append('.');
        }
        if (rule.missing() instanceof MissingPolicy.Renormalize other) {
            words.append(" When it is missing, the others weigh more instead, up to a missing share of ")
                    .append(Display.number(100 * other.maxShare()))
                    .append(" %.");
        }
        rule.derivation()
                .ifPresent(derivation -> words.append(" When not observed, it is computed by ")
                        .append(RuleWords.derivation(
                                derivation,
                                derivation.inputs().stream()
                                        .map(code -> Markdown.text(
                                                profile.indicator(code).name().en()))
                                        .toList()))
                        .append('.'));
        if (rule.mayNotApply()) {
            words.append(" A site may declare, with a reason, that it does not apply.");
        }
        return words.toString();
    }

    private void pictures(Markdown page, Dimension dimension, List<IndicatorRule> rules) {
        List<ValueFunctionChart> charts = new ArrayList<>();
        rules.forEach(rule -> rule.valueFunction()
                .ifPresent(function -> charts.add(chart(profile.indicator(rule.indicator()), function))));
        if (charts.isEmpty()) {
            return;
        }
        String title = "Value functions of " + dimension.text().en();
        String description =
                charts.stream().map(ValueFunctionChart::title).collect(Collectors.joining(", ")) + ", described below";
        String file = profile.id() + "/" + dimension.code() + ".svg";
        pictures.put(
                file,
                new ValueFunctionCharts(title, description, charts).picture().document());
        page.picture(file, title + ": " + description);
    }

    private ValueFunctionChart chart(Indicator indicator, ValueFunction function) {
        return new ValueFunctionChart(
                indicator.name().en(),
                new ValueFunctionWords(profile.levels()).of(function, indicator),
                function,
                axis(indicator, function.input()),
                indicator.hardDomain(),
                LimitMarks.of(profile, indicator.code()));
    }

    private static String axis(Indicator indicator, Input input) {
        String unit = UnitWords.of(indicator.unit());
        String name = indicator.name().en();
        return switch (input) {
            case VALUE -> unit.isEmpty() ? name : name + ", " + unit;
            case RATIO_TO_REFERENCE -> name + ", as a multiple of the reference";
            case LIMIT_QUOTIENT -> name + ", as a multiple of the limit";
            case BASELINE_TO_REFERENCE -> name + ", on the way from baseline to reference";
        };
    }
}
