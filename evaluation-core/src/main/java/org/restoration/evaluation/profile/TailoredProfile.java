package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.tailoring.TailoringStep;

/**
 * A profile tailored to a context, an ordinary profile, with the trace of what was changed.
 *
 * @param original the profile as published
 * @param profile the profile that results; it has no tailoring rules left
 * @param context the context that it was tailored to
 * @param steps what was changed, in order
 * @param findings what a reader must know, such as a mismatch of scope
 * @param possible requirements of the profile that hold only if something is so that is not known of the site, by id, each with what
 *     is open; one of them that is not met is undetermined
 * @param openScopes requirements of the profile for which it is not known which limits hold, by id, each with what it may come to
 */
public record TailoredProfile(
        Profile original,
        Profile profile,
        SiteContext context,
        List<TailoringStep> steps,
        List<Finding> findings,
        SortedMap<String, ContextCondition> possible,
        SortedMap<String, OpenScope> openScopes) {

    /** Copies the lists. */
    public TailoredProfile {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(context, "context");
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
        possible = Collections.unmodifiableSortedMap(new TreeMap<>(possible));
        openScopes = Collections.unmodifiableSortedMap(new TreeMap<>(openScopes));
    }

    /** In which case a requirement holds, where the site does not state whether it does; empty for one that holds. */
    public Optional<LocalizedText> holdsIf(String requirement) {
        List<LocalizedText> clauses = new ArrayList<>();
        Optional.ofNullable(possible.get(requirement))
                .map(new ConditionText(original.modes())::of)
                .ifPresent(clauses::add);
        Optional.ofNullable(openScopes.get(requirement))
                .filter(OpenScope::mayFallAway)
                .map(OpenScope::unknownsText)
                .map(keys ->
                        LocalizedText.of("its source has a limit for the " + keys.en(), "其来源标准对该" + keys.zh() + "设有限值"))
                .ifPresent(clauses::add);
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        String en = clauses.stream().map(LocalizedText::en).collect(Collectors.joining(" and "));
        String zh = clauses.stream().map(LocalizedText::zh).collect(Collectors.joining("且"));
        return Optional.of(
                LocalizedText.of("holds if " + en + ", which the site does not state", "若" + zh + "则适用，而场地未说明"));
    }

    /** The tailoring rules of the published profile that changed something, in order. */
    public List<TailoringRule> applied() {
        Set<String> ids = new TreeSet<>();
        steps.forEach(step -> ids.add(step.rule()));
        return original.tailoring().stream()
                .filter(rule -> ids.contains(rule.id()))
                .toList();
    }

    /**
     * SHA-256, lower-case hex, of the digest of the published profile, what tailoring changed, and the limits that may hold: equal
     * when two sites were evaluated under the same resolved rules, so that their results may be compared. The words in which a site
     * gives its reasons do not enter.
     */
    public String resolvedDigest() {
        return ResolvedDigest.of(this);
    }
}
