package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.site.SiteContext;

/**
 * Takes out of a criterion what cannot be demanded at a site: a limit that its source does not have for the site, and an indicator
 * that cannot apply there. Each member of an all-of, an any-of or an evidenced falls away alone and the others are demanded as before: what
 * does not speak of a site relieves it of nothing that another member says. A criterion falls away whole when none of its members
 * is left.
 */
final class Applicability {

    private final ReferenceLevels levels;
    private final SiteContext context;
    private final Set<String> notApplicable;
    private final List<String> withoutLimit = new ArrayList<>();
    private final SortedSet<String> withoutObject = new TreeSet<>();

    /**
     * For one criterion.
     *
     * @param notApplicable codes of the indicators that cannot apply to the site
     */
    Applicability(ReferenceLevels levels, SiteContext context, Set<String> notApplicable) {
        this.levels = levels;
        this.context = context;
        this.notApplicable = notApplicable;
    }

    /** What is left to demand; empty when nothing is. */
    Optional<Criterion> demanded(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            List<Criterion> left = left(all.criteria());
            return left.isEmpty() ? Optional.empty() : Optional.of(new Criterion.AllOf(left));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            List<Criterion> left = left(any.criteria());
            return left.isEmpty() ? Optional.empty() : Optional.of(new Criterion.AnyOf(left));
        }
        if (criterion instanceof Criterion.Evidenced evidenced) {
            Set<String> left =
                    evidenced.evidence().stream().filter(this::applies).collect(Collectors.toSet());
            return left.isEmpty() ? Optional.empty() : Optional.of(new Criterion.Evidenced(left));
        }
        if (criterion instanceof Criterion.WhereLimitHolds where) {
            return holds(where.limitTable(), String.join(", ", where.indicators()))
                    ? demanded(where.criterion())
                    : Optional.empty();
        }
        boolean demanded = criterion.indicators().stream().allMatch(this::applies)
                && (!(criterion instanceof Criterion.WithinLimit within)
                        || holds(within.limitTable(), within.indicator()));
        return demanded ? Optional.of(criterion) : Optional.empty();
    }

    /** What fell away for want of a limit, each indicator with the table that has none for the site. */
    List<String> withoutLimit() {
        return withoutLimit;
    }

    /** The indicators that fell away because they cannot apply, in order of code. */
    SortedSet<String> withoutObject() {
        return withoutObject;
    }

    private List<Criterion> left(List<Criterion> criteria) {
        return criteria.stream().flatMap(part -> demanded(part).stream()).toList();
    }

    private boolean applies(String indicator) {
        boolean applies = !notApplicable.contains(indicator);
        if (!applies) {
            withoutObject.add(indicator);
        }
        return applies;
    }

    private boolean holds(String limitTable, String indicators) {
        boolean holds = !levels.get(limitTable).resolvedFor(context).isEmpty();
        if (!holds) {
            withoutLimit.add(indicators + " (" + limitTable + ")");
        }
        return holds;
    }
}
