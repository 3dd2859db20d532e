package org.restoration.evaluation.appraisal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.internal.math.CounterRandom;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.site.SiteContext;

/**
 * Made-up sites of one context. The current value of every indicator is drawn on its own: with equal chance between any two
 * neighboring values at which something changes (a corner of its value function, a limit of a requirement), and as far beyond the
 * outermost, where a value that is physically impossible becomes the nearest possible one. The baseline has the worst of these values and the reference the best. What is derived is derived. So values have no
 * correlations but those of derivation. The same seed gives the same bits on every machine.
 *
 * @param seed seed of the random numbers
 * @param sites how many, at least 10
 * @param context the context of all; it must give the damage degree where a profile is tailored by it
 */
public record PlausibleSites(long seed, int sites, SiteContext context) {

    private static final int FEWEST = 10;

    /** Checks the number. */
    public PlausibleSites {
        Objects.requireNonNull(context, "context");
        if (sites < FEWEST) {
            throw new IllegalArgumentException("number of made-up sites must be at least " + FEWEST + ": got " + sites);
        }
    }

    /**
     * The values between which the indicators of a profile are drawn, increasing; an indicator that is derived, or that nothing bounds,
     * is not drawn.
     *
     * @throws org.restoration.evaluation.tailoring.ContextRefusedException if the profile refuses the context
     */
    public Map<String, List<Double>> points(Profile profile) {
        Map<String, List<Double>> points = new LinkedHashMap<>();
        knots(profile).forEach((code, knots) -> points.put(code, knots.points()));
        return points;
    }

    private Map<String, Knots> knots(Profile profile) {
        TailoredProfile tailored = profile.tailoredTo(context);
        Map<String, Set<Double>> limits = new LinkedHashMap<>();
        tailored.profile().requirements().forEach(requirement -> collect(tailored, requirement.criterion(), limits));
        Map<String, Knots> byCode = new LinkedHashMap<>();
        for (IndicatorRule rule : tailored.profile().indicators()) {
            String code = rule.indicator();
            Knots knots = Knots.of(tailored, tailored.profile().indicator(code), limits.getOrDefault(code, Set.of()));
            if (rule.derivation().isEmpty() && !knots.points().isEmpty()) {
                byCode.put(code, knots);
            }
        }
        return byCode;
    }

    private static void collect(TailoredProfile tailored, Criterion criterion, Map<String, Set<Double>> limits) {
        if (criterion instanceof Criterion.Within within) {
            add(within.indicator(), within.allowed(), limits);
        } else if (criterion instanceof Criterion.ShareWithin within) {
            add(within.indicator(), within.allowed(), limits);
        } else if (criterion instanceof Criterion.Persistent persistent) {
            add(persistent.indicator(), persistent.allowed(), limits);
        } else if (criterion instanceof Criterion.WithinLimit within) {
            add(within.indicator(), Knots.limits(tailored, within.limitTable()), limits);
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> collect(tailored, part, limits));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> collect(tailored, part, limits));
        }
    }

    private static void add(String indicator, ValueRange allowed, Map<String, Set<Double>> limits) {
        Set<Double> of = limits.computeIfAbsent(indicator, key -> new TreeSet<>());
        Stream.of(allowed.low(), allowed.high()).filter(Double::isFinite).forEach(of::add);
    }

    /** The table of the sites: current state, baseline and reference. */
    ObservationTable table(Profile profile) {
        ObservationTable.Builder table = ObservationTable.builder(sites).context(context);
        int input = 0;
        for (Map.Entry<String, Knots> entry : knots(profile).entrySet()) {
            double[] current = new double[sites];
            for (int site = 0; site < sites; site++) {
                current[site] = entry.getValue().at(CounterRandom.uniform(seed, site, input));
            }
            table.column(entry.getKey(), Snapshot.CURRENT, current);
            table.column(
                    entry.getKey(), Snapshot.BASELINE, filled(entry.getValue().worst()));
            table.column(
                    entry.getKey(), Snapshot.REFERENCE, filled(entry.getValue().best()));
            input++;
        }
        return table.build();
    }

    private double[] filled(double value) {
        double[] column = new double[sites];
        Arrays.fill(column, value);
        return column;
    }
}
