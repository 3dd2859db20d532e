package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.report.markdown.Markdown;

/** Where the numbers come from: every source, how often it is used, and how far it was checked. */
final class SourceSection {

    private final Profile profile;
    private final Names names;
    private final Map<String, List<Provenance>> bySource = new TreeMap<>();
    private final TreeSet<String> unverified = new TreeSet<>();

    SourceSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
        for (UsedNumber number : UsedNumber.of(profile)) {
            add(number.provenance(), Markdown.code(number.user()));
        }
        TreeSet<String> tables = new TreeSet<>();
        for (IndicatorRule rule : profile.indicators()) {
            rule.valueFunction()
                    .filter(LimitExceedance.class::isInstance)
                    .ifPresent(function -> tables.add(((LimitExceedance) function).limitTable()));
        }
        for (Requirement requirement : profile.requirements()) {
            tables.addAll(CriterionWords.limitTables(requirement.criterion()));
        }
        for (String table : tables) {
            profile.levels()
                    .get(table)
                    .limits()
                    .forEach(limit -> add(
                            limit.provenance(),
                            Markdown.text(profile.levels().get(table).title().en())));
        }
    }

    private void add(Provenance origin, String user) {
        bySource.computeIfAbsent(origin.source(), key -> new ArrayList<>()).add(origin);
        if (origin.verification() == Verification.UNVERIFIED) {
            unverified.add(user);
        }
    }

    void write(Markdown page) {
        page.heading(2, "Sources");
        page.paragraph(
                "How many numbers rest on each source, those of the limit tables included. *Verified* was checked against the official text, "
                        + "*quoted* seen in another source, *unverified* recalled; the others are documented judgements or derived.");
        List<List<String>> rows = new ArrayList<>();
        bySource.forEach((key, origins) -> rows.add(List.of(
                "<a id=\"" + Names.sourceAnchor(key) + "\"></a>" + Markdown.code(key),
                names.citation(key),
                count(origins, Verification.VERIFIED),
                count(origins, Verification.SECONDARY),
                count(origins, Verification.UNVERIFIED),
                judged(origins, true),
                judged(origins, false))));
        page.table(List.of("Key", "Source", "Verified>", "Quoted>", "Unverified>", "Judgement>", "Derived>"), rows);
        if (!unverified.isEmpty()) {
            page.paragraph("Unverified numbers stand behind: " + String.join(", ", unverified)
                    + ". A result that such a number entered is *indicative*, never a decision.");
        }
        List<String> others = profile.sources().stream()
                .filter(source -> !bySource.containsKey(source.key()))
                .map(source -> names.citation(source.key()))
                .toList();
        if (!others.isEmpty()) {
            page.paragraph("Also drawn on:");
            page.bullets(others);
        }
    }

    private static String count(List<Provenance> origins, Verification verification) {
        return shown(origins.stream()
                .filter(origin -> origin.verification() == verification)
                .count());
    }

    private static String judged(List<Provenance> origins, boolean judgement) {
        return shown(origins.stream()
                .filter(origin -> origin.verification() == Verification.NOT_APPLICABLE)
                .filter(origin -> (origin.basis() == Basis.EXPERT_JUDGEMENT) == judgement)
                .count());
    }

    private static String shown(long count) {
        return count == 0 ? "" : Long.toString(count);
    }
}
