package org.restoration.evaluation.reference;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.SiteContext;

/**
 * One class of a {@link ClassScheme} and the limits that a sample must keep to be in it.
 *
 * @param code code of the class, such as {@code III}
 * @param name name in both languages
 * @param facts facts under which the limits are looked up, such as {@code surface-water-class} III; they stand in for
 *     what the site says
 * @param tables the limits, at most one table an indicator; an indicator without one is not limited in this class
 */
public record RankedClass(String code, LocalizedText name, SortedMap<String, String> facts, List<LimitTable> tables) {

    /** Checks that no indicator is limited twice. */
    public RankedClass {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        tables = List.copyOf(tables);
        Set<String> indicators = new TreeSet<>();
        for (LimitTable table : tables) {
            if (!indicators.add(table.indicator())) {
                throw new IllegalArgumentException(
                        "class " + code + " must limit an indicator by one table: got two for " + table.indicator());
            }
        }
    }

    /** The limits of an indicator in this class at a site; empty when the class has none or the site is outside its scope. */
    Optional<ResolvedLimit> limitOf(String indicator, SiteContext context) {
        SiteContext inClass = context.toBuilder().facts(facts).build();
        return tables.stream()
                .filter(table -> table.indicator().equals(indicator))
                .map(table -> table.resolvedFor(inClass))
                .filter(limit -> !limit.isEmpty())
                .findFirst();
    }
}
