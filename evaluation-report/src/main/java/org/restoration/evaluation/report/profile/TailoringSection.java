package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.TailoringRule;

/** How the profile changes with the site: modes, rules, and the weights that result. */
final class TailoringSection {

    private final Profile profile;
    private final Names names;

    TailoringSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void write(Markdown page) {
        if (!profile.modes().isEmpty()) {
            page.heading(2, "Restoration modes");
            page.table(
                    List.of("Mode", "Name", "名称", "What it does", "说明"),
                    profile.modes().stream()
                            .map(mode -> List.of(
                                    Markdown.code(mode.code()),
                                    Markdown.text(mode.name().en()),
                                    Markdown.text(mode.name().zh()),
                                    Markdown.text(mode.description().en()),
                                    Markdown.text(mode.description().zh())))
                            .toList());
        }
        page.heading(2, "Tailoring");
        if (profile.tailoring().isEmpty()) {
            page.paragraph("The profile is the same for every site.");
            return;
        }
        page.paragraph(
                "A rule applies only when its condition surely holds; a requirement that it adds is judged also where the site does not state "
                        + "whether it holds, and is then undetermined instead of not met. Factors of one dimension multiply and stay between 0.5 and 2; "
                        + "no dimension falls below 3 %, and those that guard safety and contamination not below their published weight unless the site proves "
                        + "that the danger is absent. Every result shows which rules applied, and the untailored result beside it.");
        AdjustmentWords words = new AdjustmentWords(profile, names);
        for (TailoringRule rule : profile.tailoring()) {
            page.paragraph("<a id=\"" + Names.anchor(rule.id()) + "\"></a>**" + Markdown.text(rule.id()) + "** ("
                    + rule.stage().code().replace('-', ' ') + ") When "
                    + ConditionWords.of(rule.when()) + ". *"
                    + Markdown.text(rule.reason().en()) + "* "
                    + Markdown.text(rule.reason().zh()) + " — "
                    + Names.shortOrigin(rule.provenance()));
            page.bullets(rule.then().stream()
                    .map(change -> Names.sentence(words.of(change)))
                    .toList());
        }
        weights(page);
    }

    /** What a context makes of the profile. */
    private record Outcome(Map<String, String> weights, String also) {}

    private void weights(Markdown page) {
        page.heading(3, "Weights of the dimensions in the main contexts");
        TailoredProfile plain = profile.tailoredTo(SiteContext.UNKNOWN);
        Outcome base = outcome(plain, plain);
        page.paragraph(
                "In percent, when nothing but the first column is known of a site; what differs from the untailored profile in bold.");
        List<String> heading = new ArrayList<>(List.of("Context"));
        profile.index()
                .children()
                .forEach(child ->
                        heading.add(Markdown.text(names.plain(child.code()).en()) + ">"));
        heading.add("Also");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("untailored", base, base));
        List<String> refused = new ArrayList<>();
        Map<String, Map<Outcome, List<String>>> byAxis = new LinkedHashMap<>();
        for (Contexts one : Contexts.of(profile)) {
            String axis = ConditionWords.key(one.axis());
            try {
                Outcome outcome = outcome(plain, profile.tailoredTo(one.context()));
                byAxis.computeIfAbsent(axis, key -> new LinkedHashMap<>())
                        .computeIfAbsent(outcome, key -> new ArrayList<>())
                        .add(Markdown.code(one.value()));
            } catch (ContextRefusedException refusal) {
                refused.add(axis + " " + Markdown.code(one.value()) + " is refused: "
                        + Markdown.text(refusal.why().en()));
            }
        }
        List<String> same = new ArrayList<>();
        byAxis.forEach((axis, outcomes) -> outcomes.forEach((outcome, values) -> {
            String name = axis + " " + String.join(", ", values);
            if (outcome.equals(base)) {
                same.add(name);
            } else {
                rows.add(row(name, outcome, base));
            }
        }));
        page.table(heading, rows);
        page.bullets(refused);
        if (!same.isEmpty()) {
            page.paragraph("Change nothing by themselves: " + String.join("; ", same) + ".");
        }
    }

    private List<String> row(String name, Outcome outcome, Outcome base) {
        List<String> row = new ArrayList<>(List.of(name));
        for (IndexNode child : profile.index().children()) {
            String weight = outcome.weights().getOrDefault(child.code(), "–");
            row.add(weight.equals(base.weights().get(child.code())) ? weight : "**" + weight + "**");
        }
        row.add(outcome.also());
        return row;
    }

    private static Outcome outcome(TailoredProfile untailored, TailoredProfile resolved) {
        Profile plain = untailored.profile();
        Profile tailored = resolved.profile();
        Map<String, String> weights = new LinkedHashMap<>();
        Shares shares = Shares.of(tailored.index());
        tailored.index()
                .childCodes()
                .forEach(code -> weights.put(code, Shares.percent(shares.local().get(code))));
        List<String> also = new ArrayList<>();
        TreeSet<String> before = new TreeSet<>(plain.index().indicators());
        TreeSet<String> after = new TreeSet<>(tailored.index().indicators());
        count(also, "−", before.stream().filter(code -> !after.contains(code)).count(), "indicator");
        count(also, "+", after.stream().filter(code -> !before.contains(code)).count(), "indicator");
        long rescored = before.stream()
                .filter(after::contains)
                .filter(code -> !plain.rule(code)
                        .valueFunction()
                        .equals(tailored.rule(code).valueFunction()))
                .count();
        if (rescored > 0) {
            also.add(rescored + " scored otherwise");
        }
        long core = core(tailored) - core(plain);
        count(also, core < 0 ? "−" : "+", Math.abs(core), "core indicator");
        List<String> known = required(untailored);
        required(resolved).stream().filter(id -> !known.contains(id)).forEach(id -> also.add("+ " + Markdown.code(id)));
        if (tailored.headline() != plain.headline()) {
            also.add("graded by " + tailored.headline().code());
        }
        return new Outcome(weights, String.join(", ", also));
    }

    /** Ids of the requirements that surely hold. */
    private static List<String> required(TailoredProfile tailored) {
        return tailored.profile().requirements().stream()
                .map(Requirement::id)
                .filter(id -> !tailored.possible().containsKey(id))
                .toList();
    }

    private static long core(Profile profile) {
        return profile.indicators().stream().filter(IndicatorRule::core).count();
    }

    private static void count(List<String> also, String sign, long number, String what) {
        if (number > 0) {
            also.add(sign + " " + number + " " + what + (number == 1 ? "" : "s"));
        }
    }
}
