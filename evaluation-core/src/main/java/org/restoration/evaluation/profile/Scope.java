package org.restoration.evaluation.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.site.MiningMode;

/**
 * The sites that a profile is made for. A site outside is evaluated all the same, and the mismatch is a finding. An empty set means
 * any.
 *
 * @param regions provinces or regions by lower-case name, such as {@code shanxi}
 * @param commodities what was mined, such as {@code coal}
 * @param miningModes how it was mined
 */
public record Scope(Set<String> regions, Set<String> commodities, Set<MiningMode> miningModes) {

    /** Any site. */
    public static final Scope ANY = new Scope(Set.of(), Set.of(), Set.of());

    /** Sorts the sets. */
    public Scope {
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
        commodities = Collections.unmodifiableSet(new TreeSet<>(commodities));
        miningModes = Collections.unmodifiableSet(new TreeSet<>(miningModes));
    }

    /** What a site inside may be, by axis; an axis on which it may be anything is absent. */
    Map<String, Set<String>> allowed() {
        Set<String> modes = new TreeSet<>();
        miningModes.forEach(mode -> modes.add(mode.code()));
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        allowed.put("region", regions);
        allowed.put("commodity", commodities);
        allowed.put("mining-mode", modes);
        allowed.values().removeIf(Set::isEmpty);
        return allowed;
    }
}
