package org.restoration.evaluation.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.site.SiteContext;

/**
 * The limits of a {@link LimitTable} that may hold at a site. While an axis, a fact or the covariate is not known, several
 * may: a value inside {@link #strictest} keeps the limit whatever the unknown is, a value outside {@link #mostLenient}
 * breaks it whatever the unknown is, and between the two nothing can be said. No limit is ever assumed by default.
 *
 * <p>Empty when what is known of the site contradicts every limit, that is, when the site is outside the scope of the
 * source: then there is no limit, which is not the same as a limit that is kept.
 *
 * <p>Immutable. The forms over columns give the same bits as the forms for one value.
 */
public final class ResolvedLimit {

    private final LimitTable table;
    private final List<Limit> limits;
    private final SortedSet<String> unknowns;
    private final double[] bounds;
    private final double[] strictLow;
    private final double[] strictHigh;
    private final double[] lenientLow;
    private final double[] lenientHigh;

    ResolvedLimit(LimitTable table, SiteContext context) {
        this.table = table;
        this.limits = table.limits().stream()
                .filter(limit -> !limit.contradictedBy(context))
                .toList();
        this.unknowns = unknownsAmong(limits, context);
        this.bounds = limits.stream()
                .flatMap(limit -> limit.band().stream())
                .mapToDouble(CovariateBand::upTo)
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
        int slots = bounds.length + 2;
        this.strictLow = new double[slots];
        this.strictHigh = new double[slots];
        this.lenientLow = new double[slots];
        this.lenientHigh = new double[slots];
        for (int slot = 0; slot < slots; slot++) {
            fill(slot);
        }
    }

    /** The table that was looked up. */
    public LimitTable table() {
        return table;
    }

    /** Whether no limit holds because the site is outside the scope of the source. */
    public boolean isEmpty() {
        return limits.isEmpty();
    }

    /** The limits that may hold at the site, over all bands of the covariate, in the order of the table. */
    public List<Limit> limits() {
        return limits;
    }

    /**
     * The limits that may hold at a value of the covariate, in the order of the table.
     *
     * @param covariate value of the covariate, NaN when it is not known; ignored when the limits depend on none
     */
    public List<Limit> limits(double covariate) {
        if (Double.isNaN(covariate)) {
            return limits;
        }
        return limits.stream()
                .filter(limit -> limit.band().isEmpty() || limit.band().get().contains(covariate))
                .toList();
    }

    /** Code of the indicator on which the limits depend, if they depend on one. */
    public Optional<String> covariate() {
        return table.covariate();
    }

    /** Axes and facts that would narrow the choice or decide whether the source applies at all, were they known. */
    public SortedSet<String> unknowns() {
        return unknowns;
    }

    /** Where the limits that may hold come from, each once, in the order of the table. */
    public List<Provenance> provenances() {
        LinkedHashSet<Provenance> distinct = new LinkedHashSet<>();
        limits.forEach(limit -> distinct.add(limit.provenance()));
        return List.copyOf(distinct);
    }

    /**
     * The values that keep every limit that may hold: the intersection.
     *
     * @param covariate value of the covariate, NaN when it is not known; ignored when the limits depend on none
     * @throws IllegalStateException if {@link #isEmpty()}
     */
    public ValueRange strictest(double covariate) {
        requireLimits();
        int slot = slot(bounds, covariate);
        return new ValueRange(strictLow[slot], strictHigh[slot]);
    }

    /**
     * The values from the least lower end to the greatest upper end of the limits that may hold: the hull.
     *
     * @param covariate value of the covariate, NaN when it is not known; ignored when the limits depend on none
     * @throws IllegalStateException if {@link #isEmpty()}
     */
    public ValueRange mostLenient(double covariate) {
        requireLimits();
        int slot = slot(bounds, covariate);
        return new ValueRange(lenientLow[slot], lenientHigh[slot]);
    }

    /**
     * Upper ends of {@link #strictest} for a block of a column of the covariate.
     *
     * @param covariate column of the covariate, NaN where it is not known; null when it was not observed at all
     * @param from first row of the block
     * @param to row after the last of the block
     * @param out receives the upper end of row {@code from + i} at index {@code i}
     * @throws IllegalStateException if {@link #isEmpty()}
     */
    public void strictestUpper(double[] covariate, int from, int to, double[] out) {
        fill(strictHigh, covariate, from, to, out);
    }

    /** Lower ends of {@link #strictest}; otherwise as {@link #strictestUpper}. */
    public void strictestLower(double[] covariate, int from, int to, double[] out) {
        fill(strictLow, covariate, from, to, out);
    }

    /** Upper ends of {@link #mostLenient}; otherwise as {@link #strictestUpper}. */
    public void mostLenientUpper(double[] covariate, int from, int to, double[] out) {
        fill(lenientHigh, covariate, from, to, out);
    }

    /** Lower ends of {@link #mostLenient}; otherwise as {@link #strictestUpper}. */
    public void mostLenientLower(double[] covariate, int from, int to, double[] out) {
        fill(lenientLow, covariate, from, to, out);
    }

    /**
     * How far a value uses up the strictest limit that may hold: 1 at the limit, more beyond it. The value divided by an upper end, a
     * lower end divided by the value, and the larger of the two where both ends are limited; {@link Double#MAX_VALUE} for a value of 0
     * or less under a lower end.
     *
     * @param value the value; NaN gives NaN
     * @param covariate value of the covariate, NaN when it is not known; ignored when the limits depend on none
     * @throws IllegalStateException if {@link #isEmpty()}
     */
    public double quotientOfStrictest(double value, double covariate) {
        ValueRange allowed = strictest(covariate);
        return quotient(value, allowed.low(), allowed.high());
    }

    /** How far a value uses up the most lenient limit that may hold; otherwise as {@link #quotientOfStrictest}. */
    public double quotientOfMostLenient(double value, double covariate) {
        ValueRange allowed = mostLenient(covariate);
        return quotient(value, allowed.low(), allowed.high());
    }

    /**
     * {@link #quotientOfStrictest} for a block of rows.
     *
     * @param values the values, from index 0
     * @param covariate the covariate, from index 0, NaN where it is not known; null when it was not observed at all
     * @param count number of rows
     * @param out receives the quotient of row {@code i} at index {@code i}; it may not be {@code values}
     * @throws IllegalStateException if {@link #isEmpty()}
     */
    public void quotientsOfStrictest(double[] values, double[] covariate, int count, double[] out) {
        quotients(values, strictLow, strictHigh, covariate, count, out);
    }

    /** {@link #quotientOfMostLenient} for a block of rows; otherwise as {@link #quotientsOfStrictest}. */
    public void quotientsOfMostLenient(double[] values, double[] covariate, int count, double[] out) {
        quotients(values, lenientLow, lenientHigh, covariate, count, out);
    }

    private void quotients(double[] values, double[] low, double[] high, double[] covariate, int count, double[] out) {
        fill(high, covariate, 0, count, out);
        if (!table.hasLowerEnds()) {
            for (int i = 0; i < count; i++) {
                out[i] = values[i] / out[i];
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            double known = covariate == null ? Double.NaN : covariate[i];
            out[i] = quotient(values[i], low[slot(bounds, known)], out[i]);
        }
    }

    private static double quotient(double value, double low, double high) {
        if (Double.isInfinite(low)) {
            return value / high;
        }
        double below = value <= 0 ? Double.MAX_VALUE : low / value;
        return Double.isInfinite(high) ? below : Math.max(value / high, below);
    }

    private static SortedSet<String> unknownsAmong(List<Limit> limits, SiteContext context) {
        SortedSet<String> unknown = new TreeSet<>();
        for (Limit limit : limits) {
            for (String key : limit.when().keySet()) {
                if (context.value(key).isEmpty()) {
                    unknown.add(key);
                }
            }
        }
        return Collections.unmodifiableSortedSet(unknown);
    }

    /** Slots 0 to {@code bounds.length} are the bands between the bounds, the last slot is the unknown covariate. */
    private void fill(int slot) {
        strictLow[slot] = Double.NEGATIVE_INFINITY;
        strictHigh[slot] = Double.POSITIVE_INFINITY;
        lenientLow[slot] = Double.POSITIVE_INFINITY;
        lenientHigh[slot] = Double.NEGATIVE_INFINITY;
        double upTo = slot < bounds.length ? bounds[slot] : Double.POSITIVE_INFINITY;
        for (Limit limit : slot > bounds.length ? limits : limits(upTo)) {
            strictLow[slot] = Math.max(strictLow[slot], limit.allowed().low());
            strictHigh[slot] = Math.min(strictHigh[slot], limit.allowed().high());
            lenientLow[slot] = Math.min(lenientLow[slot], limit.allowed().low());
            lenientHigh[slot] = Math.max(lenientHigh[slot], limit.allowed().high());
        }
    }

    /** Counts the bounds below instead of searching: on a column of mixed values a branch per bound costs three times as much. */
    private static int slot(double[] bounds, double covariate) {
        int slot = 0;
        for (int i = 0; i < bounds.length; i++) {
            slot += covariate > bounds[i] ? 1 : 0;
        }
        return Double.isNaN(covariate) ? bounds.length + 1 : slot;
    }

    private void fill(double[] ends, double[] covariate, int from, int to, double[] out) {
        requireLimits();
        double[] known = bounds;
        if (covariate == null || known.length == 0) {
            Arrays.fill(out, 0, to - from, ends[known.length + 1]);
            return;
        }
        for (int row = from; row < to; row++) {
            out[row - from] = ends[slot(known, covariate[row])];
        }
    }

    private void requireLimits() {
        if (limits.isEmpty()) {
            throw new IllegalStateException("a limit of table " + table.id()
                    + " must hold at the site before it is asked for: got none, the site is outside its scope");
        }
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        limits.forEach(limit -> parts.add(limit.conditions() + " " + limit.allowed()));
        return table.id() + " " + parts;
    }
}
