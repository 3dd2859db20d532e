package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Every requirement: what it demands, what follows, and when nobody can say. */
final class RequirementSection {

    private final Profile profile;
    private final Names names;

    RequirementSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void write(Markdown page) {
        page.heading(2, "Requirements");
        page.paragraph(
                "Judged apart from the index. A verdict is *met*, *not met* or *undetermined*; an undetermined cap counts as not met "
                        + "until the evidence is there.");
        profile.requirements().forEach(requirement -> requirement(page, requirement, List.of()));
        Map<String, Requirement> added = new TreeMap<>();
        Map<String, List<String>> rules = new TreeMap<>();
        for (TailoringRule rule : profile.tailoring()) {
            for (Adjustment change : rule.then()) {
                if (change instanceof Adjustment.AddRequirement addition) {
                    Requirement requirement = addition.requirement();
                    added.putIfAbsent(requirement.id(), requirement);
                    rules.computeIfAbsent(requirement.id(), id -> new ArrayList<>())
                            .add(rule.id());
                }
            }
        }
        if (!added.isEmpty()) {
            page.heading(2, "Requirements that tailoring adds");
            page.paragraph(
                    "Asked only of the sites for which the rule holds, or may hold where the site does not state it.");
            added.values().forEach(requirement -> requirement(page, requirement, rules.get(requirement.id())));
        }
    }

    private void requirement(Markdown page, Requirement requirement, List<String> rules) {
        CriterionWords words = new CriterionWords(profile);
        page.heading(3, Markdown.code(requirement.id()) + " " + Names.both(requirement.name()));
        List<String> points = new ArrayList<>();
        if (!rules.isEmpty()) {
            points.add("Asked by: " + rules.stream().map(Names::ruleLink).collect(Collectors.joining(", ")) + ".");
        }
        points.add("<a id=\"" + Names.anchor(requirement.id()) + "\"></a>Demanded: "
                + Markdown.text(words.of(requirement.criterion())) + ".");
        points.add("If not met: " + words.consequence(requirement.consequence()) + ".");
        points.add("Decided: " + CriterionWords.rule(requirement.rule()) + ".");
        points.add(
                "Undetermined when " + Markdown.text(requirement.undetermined().en()) + ". "
                        + Markdown.text(requirement.undetermined().zh()) + "。");
        points.add("From: " + names.origin(requirement.provenance()));
        page.bullets(points);
        for (String id : CriterionWords.limitTables(requirement.criterion())) {
            limits(page, profile.levels().get(id));
        }
    }

    private void limits(Markdown page, LimitTable table) {
        page.folded(table.title().en() + " · " + table.title().zh(), () -> {
            Set<String> origins = new LinkedHashSet<>();
            List<List<String>> rows = new ArrayList<>();
            for (Limit limit : table.limits()) {
                origins.add(Names.shortOrigin(limit.provenance()));
                rows.add(List.of(
                        CriterionWords.range(limit.allowed(), table.unit()),
                        when(limit),
                        Names.shortOrigin(limit.provenance())));
            }
            if (origins.size() == 1) {
                page.table(
                        List.of("Allowed", "When"),
                        rows.stream().map(row -> row.subList(0, 2)).toList());
                page.paragraph("From " + origins.iterator().next() + ".");
            } else {
                page.table(List.of("Allowed", "When", "From"), rows);
            }
        });
    }

    private String when(Limit limit) {
        List<String> when = new ArrayList<>();
        limit.when().forEach((key, codes) -> when.add(ConditionWords.key(key) + " is " + ConditionWords.codes(codes)));
        limit.band()
                .ifPresent(band -> when.add(Markdown.text(profile.catalogue()
                                .find(band.covariate())
                                .map(covariate -> covariate.name().en())
                                .orElse(band.covariate()))
                        + band(band.above(), band.upTo())));
        return when.isEmpty() ? "always" : String.join(", ", when);
    }

    private static String band(double above, double upTo) {
        String from = Double.isInfinite(above) ? "" : " above " + Display.number(above);
        String to = Double.isInfinite(upTo) ? "" : " up to " + Display.number(upTo);
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and") + to;
    }
}
