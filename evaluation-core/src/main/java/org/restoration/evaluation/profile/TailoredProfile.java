package org.restoration.evaluation.profile;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
 */
public record TailoredProfile(
        Profile original,
        Profile profile,
        SiteContext context,
        List<TailoringStep> steps,
        List<Finding> findings,
        SortedMap<String, ContextCondition> possible) {

    /** Copies the lists. */
    public TailoredProfile {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(context, "context");
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
        possible = Collections.unmodifiableSortedMap(new TreeMap<>(possible));
    }

    /** In which case a requirement holds, where the site does not state whether it does; empty for one that holds. */
    public Optional<LocalizedText> holdsIf(String requirement) {
        return Optional.ofNullable(possible.get(requirement)).map(condition -> {
            LocalizedText clause = new ConditionText(original.modes()).of(condition);
            return LocalizedText.of(
                    "holds if " + clause.en() + ", which the site does not state", "若" + clause.zh() + "则适用，而场地未说明");
        });
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
