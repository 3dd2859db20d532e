package org.restoration.evaluation.report.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.tailoring.Adjustment;

/** What the parts of a profile are called, and what its sources are, in Markdown. */
final class Names {

    private final Profile profile;
    private final Map<String, LocalizedText> branches = new LinkedHashMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Additions additions;

    Names(Profile profile) {
        this.profile = profile;
        this.additions = new Additions(profile);
        collect(profile.index());
        profile.management().ifPresent(this::collect);
        profile.tailoring().stream()
                .flatMap(rule -> rule.then().stream())
                .filter(Adjustment.AddBranch.class::isInstance)
                .forEach(adjustment -> collect(((Adjustment.AddBranch) adjustment).branch()));
        profile.catalogue().sources().forEach(source -> sources.put(source.key(), source));
        profile.levels().sources().forEach(source -> sources.put(source.key(), source));
        profile.sources().forEach(source -> sources.put(source.key(), source));
    }

    private void collect(IndexNode.Branch branch) {
        branches.put(branch.code(), branch.name());
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch inner) {
                collect(inner);
            }
        }
    }

    /** The name of a branch or an indicator in both languages, as plain text. */
    LocalizedText plain(String code) {
        LocalizedText branch = branches.get(code);
        return branch != null ? branch : profile.indicator(code).name();
    }

    /** English and Chinese, one after the other. */
    static String both(LocalizedText text) {
        return Markdown.text(text.en()) + " · " + Markdown.text(text.zh());
    }

    /** A reason in English and in Chinese, each ended by a full stop. */
    static String reason(LocalizedText text) {
        String chinese = Markdown.text(text.zh());
        return sentence(Markdown.text(text.en())) + " " + (chinese.endsWith("。") ? chinese : chinese + "。");
    }

    /** The English name of an indicator, which leads to its part of the page; a branch, and one that only targets bring, has none. */
    String link(String code) {
        String name = Markdown.text(plain(code).en());
        boolean described =
                profile.indicators().stream().anyMatch(rule -> rule.indicator().equals(code))
                        || !additions.of(code).isEmpty();
        return described ? "[" + name + "](#" + anchor(code) + ")" : name;
    }

    /** The id of a rule or requirement, which leads to it. */
    static String ruleLink(String id) {
        return "[" + Markdown.text(id) + "](#" + anchor(id) + ")";
    }

    /** Where on the page an indicator or a rule is described. */
    static String anchor(String code) {
        return code.replace('.', '-');
    }

    /** A source by its key; what is not known by key stands for itself. */
    String citation(String key) {
        Source source = sources.get(key);
        if (source == null) {
            return Markdown.code(key);
        }
        return Markdown.text(source.citation()) + doi(source);
    }

    /** The DOI of a source as a link, after a comma, if it has one. */
    static String doi(Source source) {
        String doi = source.doi() == null ? "" : source.doi();
        return doi.isEmpty() ? "" : ", [doi:" + Markdown.text(doi) + "](https://doi.org/" + doi + ")";
    }

    /** Where a number comes from and how far it was checked, as a sentence. */
    String origin(Provenance provenance) {
        String clause = provenance.clause() == null || provenance.clause().isEmpty()
                ? ""
                : ", " + Markdown.text(provenance.clause());
        String note = provenance.note() == null || provenance.note().isEmpty()
                ? ""
                : " " + sentence(Markdown.text(provenance.note()));
        return source(provenance) + clause + " (" + standing(provenance) + ")." + note;
    }

    private static String source(Provenance provenance) {
        return "[" + Markdown.text(provenance.source()) + "](#" + sourceAnchor(provenance.source()) + ")";
    }

    /** Where on the page a source is cited in full. */
    static String sourceAnchor(String key) {
        return "source-" + key;
    }

    /** Where a number comes from without its note, for tables and clauses. */
    static String shortOrigin(Provenance provenance) {
        String clause = provenance.clause() == null || provenance.clause().isEmpty()
                ? ""
                : ", " + Markdown.text(provenance.clause());
        return source(provenance) + clause + " (" + standing(provenance) + ")";
    }

    private static String standing(Provenance provenance) {
        String basis = provenance.basis().code().replace('-', ' ');
        return provenance.verification() == Verification.NOT_APPLICABLE
                ? basis
                : basis + ", " + checked(provenance.verification());
    }

    /** How far a number was checked. */
    static String checked(Verification verification) {
        return switch (verification) {
            case VERIFIED -> "verified";
            case SECONDARY -> "seen quoted only";
            case UNVERIFIED -> "**unverified**";
            case NOT_APPLICABLE -> "not to be checked";
        };
    }

    /** With a capital at the start and one full stop at the end. */
    static String sentence(String clause) {
        String capital = clause.isEmpty()
                ? clause
                : clause.substring(0, clause.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + clause.substring(clause.offsetByCodePoints(0, 1));
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
