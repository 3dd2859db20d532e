package org.restoration.evaluation.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.unit.Unit;

/**
 * All limits that one source sets on one indicator in one tier. At a site and a value of the covariate at most one of them
 * holds, once everything is known; while something is not known, all that may hold are kept (see {@link ResolvedLimit}).
 *
 * <p>The constructor refuses what would make a lookup depend on luck: bands of a covariate that overlap or leave a gap,
 * conditions that can hold together, more than one covariate, limits that bound different sides, and limits that no value
 * keeps together.
 *
 * @param id unique id such as {@code gb-15618-2018.soil.cadmium.intervention}
 * @param title what the table is, in both languages
 * @param indicator code of the indicator that is limited
 * @param unit unit of the limits
 * @param tier what it means when a limit is not kept
 * @param limits the limits, never empty
 */
public record LimitTable(String id, LocalizedText title, String indicator, Unit unit, Tier tier, List<Limit> limits) {

    /** Checks that exactly one limit can hold for what is fully known. */
    public LimitTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(tier, "tier");
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("limit table " + id + " must have at least one limit: got none");
        }
        checkCovariate(id, limits);
        checkSides(id, limits);
        Map<SortedMap<String, Set<String>>, List<Limit>> groups = new LinkedHashMap<>();
        for (Limit limit : limits) {
            groups.computeIfAbsent(limit.when(), key -> new ArrayList<>()).add(limit);
        }
        groups.values().forEach(group -> checkBands(id, group));
        checkExclusive(id, new ArrayList<>(groups.values()));
    }

    /** Code of the indicator on which the limits depend, if they depend on one. */
    public Optional<String> covariate() {
        return limits.get(0).band().map(CovariateBand::covariate);
    }

    /** Whether its limits have a lower end, alone or beside an upper one; all of a table have the same ends. */
    public boolean hasLowerEnds() {
        return !Double.isInfinite(limits.get(0).allowed().low());
    }

    /**
     * The limits that may hold at a site: those that what is known of it does not contradict. An axis or fact that is not
     * known keeps all limits.
     */
    public ResolvedLimit resolvedFor(SiteContext context) {
        return new ResolvedLimit(this, context);
    }

    private static void checkCovariate(String id, List<Limit> limits) {
        Optional<String> first = limits.get(0).band().map(CovariateBand::covariate);
        for (Limit limit : limits) {
            Optional<String> covariate = limit.band().map(CovariateBand::covariate);
            if (!covariate.equals(first)) {
                throw new IllegalArgumentException("limits of table " + id
                        + " must all depend on the same covariate or all on none: got " + first.orElse("none") + " and "
                        + covariate.orElse("none"));
            }
        }
    }

    private static void checkSides(String id, List<Limit> limits) {
        ValueRange first = limits.get(0).allowed();
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (Limit limit : limits) {
            ValueRange allowed = limit.allowed();
            if (Double.isInfinite(allowed.low()) != Double.isInfinite(first.low())
                    || Double.isInfinite(allowed.high()) != Double.isInfinite(first.high())) {
                throw new IllegalArgumentException("limits of table " + id + " must bound the same side: got " + first
                        + " and " + allowed + " for " + limit.conditions());
            }
            low = Math.max(low, allowed.low());
            high = Math.min(high, allowed.high());
        }
        if (low > high) {
            throw new IllegalArgumentException("limits of table " + id
                    + " must allow at least one value together: got lower ends up to " + low
                    + " and upper ends down to " + high);
        }
    }

    private static void checkBands(String id, List<Limit> group) {
        if (group.get(0).band().isEmpty()) {
            if (group.size() > 1) {
                throw new IllegalArgumentException("limit table " + id + " must have one limit per condition: got "
                        + group.size() + " for " + group.get(0).conditions());
            }
            return;
        }
        List<CovariateBand> bands = group.stream()
                .map(limit -> limit.band().orElseThrow())
                .sorted(Comparator.comparingDouble(CovariateBand::above))
                .toList();
        CovariateBand first = bands.get(0);
        CovariateBand last = bands.get(bands.size() - 1);
        for (int i = 1; i < bands.size(); i++) {
            CovariateBand lower = bands.get(i - 1);
            CovariateBand upper = bands.get(i);
            if (upper.above() < lower.upTo()) {
                throw new IllegalArgumentException("bands of table " + id + " must not overlap for "
                        + group.get(0).when() + ": got " + lower + " and " + upper);
            }
            if (upper.above() > lower.upTo()) {
                throw new IllegalArgumentException("bands of table " + id + " must not leave a gap for "
                        + group.get(0).when() + ": got " + lower + " and " + upper);
            }
        }
        if (first.above() != Double.NEGATIVE_INFINITY || last.upTo() != Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("bands of table " + id
                    + " must reach from -Infinity to Infinity for "
                    + group.get(0).when() + ": got " + first + " to "
                    + last);
        }
    }

    private static void checkExclusive(String id, List<List<Limit>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Limit one = groups.get(i).get(0);
                Limit other = groups.get(j).get(0);
                if (!one.excludes(other)) {
                    throw new IllegalArgumentException("conditions of table " + id + " must exclude each other: got "
                            + one.when() + " and " + other.when());
                }
            }
        }
    }
}
