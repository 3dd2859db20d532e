package org.restoration.evaluation.criteria;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.observation.Reduction;

/** What is demanded of the current state of a site. */
public sealed interface Criterion
        permits Criterion.Within,
                Criterion.WithinLimit,
                Criterion.ShareWithin,
                Criterion.Persistent,
                Criterion.Evidenced,
                Criterion.WhereLimitHolds,
                Criterion.AllOf,
                Criterion.AnyOf {

    /** Codes of the indicators that it looks at, in order of code. */
    Set<String> indicators();

    /**
     * The value of an indicator lies in a range: a floor, a ceiling, or both.
     *
     * @param indicator code of the indicator
     * @param allowed values that satisfy it, ends included, in the unit of the indicator
     */
    record Within(String indicator, ValueRange allowed) implements Criterion {
        /** Checks that nothing is missing. */
        public Within {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(allowed, "allowed");
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }
    }

    /**
     * Every sample keeps the limit that holds for it: each is held against its own limit (for the site's land use and facts, and for
     * the covariate of the same sample), then the quotients are reduced and must be at most 1. The quotient is the value divided by
     * an upper limit, a lower limit divided by the value, and the larger of both under a range; a value of 0 or less lies beyond any
     * lower limit. Where several limits are admissible because something is unknown, the strictest and the most lenient are both
     * tried; where none may hold, nothing demanded is the most lenient.
     *
     * @param indicator code of the indicator
     * @param limitTable id of a table of limits above 0
     * @param reduction how the quotients of the samples become one; the worst by default, and only the worst or the latest under a
     *     lower limit, where a mean of quotients is no quotient of a mean
     */
    record WithinLimit(String indicator, String limitTable, Reduction reduction) implements Criterion {
        /** Checks that nothing is missing; no reduction means the worst sample. */
        public WithinLimit {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(limitTable, "limitTable");
            reduction = reduction == null ? new Reduction.Worst() : reduction;
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }
    }

    /**
     * At least a share of the samples lies in a range.
     *
     * @param indicator code of the indicator
     * @param allowed values that satisfy it, ends included
     * @param share least share of the samples, above 0 and at most 1
     */
    record ShareWithin(String indicator, ValueRange allowed, double share) implements Criterion {
        /** Checks the share. */
        public ShareWithin {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(allowed, "allowed");
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "share of samples of " + indicator + " must be above 0 and at most 1: got " + share);
            }
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }
    }

    /**
     * The value lay in a range at every campaign for a number of years up to the evaluation.
     *
     * @param indicator code of the indicator
     * @param allowed values that satisfy it, ends included
     * @param years number of years, above 0
     */
    record Persistent(String indicator, ValueRange allowed, int years) implements Criterion {
        /** Checks the years. */
        public Persistent {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(allowed, "allowed");
            if (years < 1) {
                throw new IllegalArgumentException(
                        "years that " + indicator + " must persist must be at least 1: got " + years);
            }
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }
    }

    /**
     * At least one of several indicators was observed, as evidence besides a visual one.
     *
     * @param evidence codes of the indicators, not empty
     */
    record Evidenced(Set<String> evidence) implements Criterion {
        /** Checks that there is one. */
        public Evidenced {
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("evidence must name at least one indicator: got none");
            }
            evidence = java.util.Collections.unmodifiableSet(new TreeSet<>(evidence));
        }

        @Override
        public Set<String> indicators() {
            return evidence;
        }
    }

    /**
     * A criterion that is demanded only where a source has a limit: nothing is demanded of a site outside its scope. While
     * what is not known of the site leaves it open whether a limit holds, to break it is undetermined.
     *
     * @param limitTable id of the table of limits whose scope it is
     * @param criterion what is demanded there
     */
    record WhereLimitHolds(String limitTable, Criterion criterion) implements Criterion {
        /** Checks that nothing is missing. */
        public WhereLimitHolds {
            Objects.requireNonNull(limitTable, "limitTable");
            Objects.requireNonNull(criterion, "criterion");
        }

        @Override
        public Set<String> indicators() {
            return criterion.indicators();
        }
    }

    /**
     * All of several criteria. A member whose source has no limit for the site falls away alone; the others are demanded as before.
     *
     * @param criteria the criteria, not empty
     */
    record AllOf(List<Criterion> criteria) implements Criterion {
        /** Checks that there is one. */
        public AllOf {
            criteria = notEmpty(criteria);
        }

        @Override
        public Set<String> indicators() {
            return union(criteria);
        }
    }

    /**
     * At least one of several criteria. A member whose source has no limit for the site falls away alone, as an alternative that is not
     * there: one of the others must be met. An alternative that compensates for a limit, and is asked of nobody whom the limit does
     * not bind, stands with it in {@link WhereLimitHolds}.
     *
     * @param criteria the criteria, not empty
     */
    record AnyOf(List<Criterion> criteria) implements Criterion {
        /** Checks that there is one. */
        public AnyOf {
            criteria = notEmpty(criteria);
        }

        @Override
        public Set<String> indicators() {
            return union(criteria);
        }
    }

    private static List<Criterion> notEmpty(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria must hold at least one criterion: got none");
        }
        return List.copyOf(criteria);
    }

    private static Set<String> union(List<Criterion> criteria) {
        Set<String> all = new TreeSet<>();
        criteria.forEach(criterion -> all.addAll(criterion.indicators()));
        return java.util.Collections.unmodifiableSet(all);
    }
}
