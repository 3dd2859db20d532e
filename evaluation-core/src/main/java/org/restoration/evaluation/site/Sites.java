package org.restoration.evaluation.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.internal.text.Nearest;

/** The sites of one evaluation, as a forest: every parent is among them and there is no cycle. Keeps the order given. */
public final class Sites {

    private final Map<String, Site> byId;

    private Sites(Map<String, Site> byId) {
        this.byId = byId;
    }

    /**
     * The sites given.
     *
     * @throws IllegalArgumentException if two have the same id, a parent is missing, or parents form a cycle
     */
    public static Sites of(Collection<Site> sites) {
        Map<String, Site> byId = new LinkedHashMap<>();
        for (Site site : sites) {
            if (byId.put(site.id(), site) != null) {
                throw new IllegalArgumentException("site ids must differ: got " + site.id() + " twice");
            }
        }
        for (Site site : byId.values()) {
            Set<String> seen = new LinkedHashSet<>();
            Site at = site;
            while (at.parent().isPresent()) {
                if (!seen.add(at.id())) {
                    throw new IllegalArgumentException("parents of sites must not form a cycle: got " + seen);
                }
                Site parent = byId.get(at.parent().get());
                if (parent == null) {
                    String missing = at.parent().get();
                    throw new IllegalArgumentException("parent of site " + at.id() + " must be a site: got \"" + missing
                            + "\""
                            + Nearest.to(missing, byId.keySet())
                                    .map(near -> "\nMaybe \"" + near + "\"")
                                    .orElse(""));
                }
                at = parent;
            }
        }
        return new Sites(Collections.unmodifiableMap(byId));
    }

    /** All sites in the order given. */
    public List<Site> all() {
        return List.copyOf(byId.values());
    }

    /** The site with an id. */
    public Optional<Site> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The parts of a site in the order given. */
    public List<Site> childrenOf(String id) {
        List<Site> children = new ArrayList<>();
        for (Site site : byId.values()) {
            if (site.parent().filter(id::equals).isPresent()) {
                children.add(site);
            }
        }
        return children;
    }
}
