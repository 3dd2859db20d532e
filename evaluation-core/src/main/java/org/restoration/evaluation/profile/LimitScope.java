package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.site.SiteContext;

/**
 * Takes out of criteria what cannot be demanded at a site because the source has no limit for it. Each member of an all-of or
 * any-of falls away alone and the others are demanded as before: a standard that does not speak of a land use relieves nobody of
 * what another rule says. A criterion falls away whole when none of its members is left.
 */
final class LimitScope {

    private final ReferenceLevels levels;
    private final SiteContext context;
    private final List<String> fallen = new ArrayList<>();

    LimitScope(ReferenceLevels levels, SiteContext context) {
        this.levels = levels;
        this.context = context;
    }

    /** What is left to demand; empty when nothing is. */
    Optional<Criterion> demanded(Criterion criterion) {
        if (criterion instanceof Criterion.WithinLimit within) {
            return holds(within.limitTable(), within.indicator() + " (" + within.limitTable() + ")")
                    ? Optional.of(criterion)
                    : Optional.empty();
        }
        if (criterion instanceof Criterion.WhereLimitHolds where) {
            return holds(where.limitTable(), String.join(", ", where.indicators()) + " (" + where.limitTable() + ")")
                    ? demanded(where.criterion())
                    : Optional.empty();
        }
        if (criterion instanceof Criterion.AllOf all) {
            List<Criterion> left = left(all.criteria());
            return left.isEmpty() ? Optional.empty() : Optional.of(new Criterion.AllOf(left));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            List<Criterion> left = left(any.criteria());
            return left.isEmpty() ? Optional.empty() : Optional.of(new Criterion.AnyOf(left));
        }
        return Optional.of(criterion);
    }

    /** What fell away so far, each indicator with the table that has no limit for the site. */
    List<String> fallen() {
        return fallen;
    }

    private List<Criterion> left(List<Criterion> criteria) {
        return criteria.stream().flatMap(part -> demanded(part).stream()).toList();
    }

    private boolean holds(String limitTable, String words) {
        boolean holds = !levels.get(limitTable).resolvedFor(context).isEmpty();
        if (!holds) {
            fallen.add(words);
        }
        return holds;
    }
}
