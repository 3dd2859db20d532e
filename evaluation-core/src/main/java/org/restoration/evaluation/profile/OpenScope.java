package org.restoration.evaluation.profile;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.SiteContext;

/**
 * What a requirement may come to at a site that does not state what decides which limits hold for it. A verdict on which all cases agree
 * stands; else it is undetermined.
 *
 * @param unknowns axes and facts that would decide, not empty
 * @param cases what is demanded in one case or another, each once, not empty
 * @param mayFallAway whether in some case no limit holds and nothing is demanded
 */
public record OpenScope(SortedSet<String> unknowns, List<Criterion> cases, boolean mayFallAway) {

    /** Copies the parts. */
    public OpenScope {
        unknowns = Collections.unmodifiableSortedSet(new TreeSet<>(unknowns));
        cases = List.copyOf(cases);
        if (unknowns.isEmpty() || cases.isEmpty()) {
            throw new IllegalArgumentException(
                    "open scope must have something unknown and at least one case: got " + unknowns + " and " + cases);
        }
    }

    /** The axes and facts as a reader sees them. */
    LocalizedText unknownsText() {
        return LocalizedText.join(unknowns.stream().map(SiteContext::axis).toList());
    }
}
