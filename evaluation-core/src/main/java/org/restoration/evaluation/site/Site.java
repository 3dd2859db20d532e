package org.restoration.evaluation.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An evaluation unit: a patch of one land use. Sites form a tree (unit, mine, watershed) by their parent.
 *
 * @param id unique id
 * @param parent id of the site that this one is a part of
 * @param name name as people call it; defaults to the id
 * @param areaHectares area in hectares (hm²), positive
 * @param worksStarted first day of the restoration works; before it the state is the baseline
 * @param context axes and facts
 * @param illustrative whether it is made up to show something: its observations were not made, and no decision rests on its result
 */
public record Site(
        String id,
        Optional<String> parent,
        String name,
        Optional<Double> areaHectares,
        Optional<LocalDate> worksStarted,
        SiteContext context,
        boolean illustrative) {

    /** Checks the parts. */
    public Site {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(areaHectares, "areaHectares");
        Objects.requireNonNull(worksStarted, "worksStarted");
        Objects.requireNonNull(context, "context");
        if (id.isBlank() || !id.equals(id.strip())) {
            throw new IllegalArgumentException(
                    "site id must not be blank nor begin or end with white space: got \"" + id + "\"");
        }
        name = name == null || name.isBlank() ? id : name;
        areaHectares.ifPresent(area -> {
            if (!(area > 0) || area.isInfinite()) {
                throw new IllegalArgumentException("area of site must be positive and finite hectares: got " + area);
            }
        });
        if (parent.isPresent() && parent.get().equals(id)) {
            throw new IllegalArgumentException("site " + id + " must not be its own parent: got " + id);
        }
    }

    /** A site of which only id and context are known. */
    public static Site of(String id, SiteContext context) {
        return new Site(id, Optional.empty(), id, Optional.empty(), Optional.empty(), context, false);
    }

    /** The same site with the first day of its restoration works. */
    public Site withWorksStarted(LocalDate day) {
        return new Site(id, parent, name, areaHectares, Optional.of(day), context, illustrative);
    }

    /** The same site with another context. */
    public Site withContext(SiteContext other) {
        return new Site(id, parent, name, areaHectares, worksStarted, other, illustrative);
    }

    /** The same site, said to be made up. */
    public Site asIllustrative() {
        return new Site(id, parent, name, areaHectares, worksStarted, context, true);
    }
}
