package org.restoration.evaluation.reference;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.site.SiteContext;

/**
 * One limit of a {@link LimitTable} and when it holds.
 *
 * @param when axis or fact (see {@link SiteContext#value}) to the codes under which the limit holds; empty for always
 * @param band band of the covariate in which the limit holds, if it depends on one
 * @param allowed values that keep the limit, in the unit of the table: {@code [-Infinity, v]} for at most,
 *     {@code [v, Infinity]} for at least
 * @param provenance the source of the limit
 */
public record Limit(
        SortedMap<String, Set<String>> when, Optional<CovariateBand> band, ValueRange allowed, Provenance provenance) {

    /** Checks the parts; a limit that allows every value is none. */
    public Limit {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(provenance, "provenance");
        SortedMap<String, Set<String>> sorted = new TreeMap<>();
        for (Map.Entry<String, Set<String>> entry : when.entrySet()) {
            if (entry.getValue().isEmpty()) {
                throw new IllegalArgumentException(
                        "condition on " + entry.getKey() + " must admit at least one code: got none");
            }
            sorted.put(entry.getKey(), Collections.unmodifiableSet(new TreeSet<>(entry.getValue())));
        }
        when = Collections.unmodifiableSortedMap(sorted);
        if (allowed.equals(ValueRange.ALL)) {
            throw new IllegalArgumentException(
                    "allowed range of a limit must have at least one finite end: got " + allowed);
        }
    }

    /** Whether what is known of a site rules the limit out; an axis or fact that is not known rules nothing out. */
    public boolean contradictedBy(SiteContext context) {
        for (Map.Entry<String, Set<String>> entry : when.entrySet()) {
            Optional<String> known = context.value(entry.getKey());
            if (known.isPresent() && !entry.getValue().contains(known.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the conditions of two limits can't both hold: they share a key and no code of it. */
    boolean excludes(Limit other) {
        for (Map.Entry<String, Set<String>> entry : when.entrySet()) {
            Set<String> codes = other.when.get(entry.getKey());
            if (codes != null && Collections.disjoint(codes, entry.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** The condition and the band in words for messages. */
    String conditions() {
        return when + band.map(b -> " " + b).orElse("");
    }
}
