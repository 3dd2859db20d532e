package org.restoration.evaluation.engine;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.derived.DerivationOrder;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.observation.Campaigns;
import org.restoration.evaluation.observation.ConfidenceInterval;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.RowEvidence;
import org.restoration.evaluation.observation.Sample;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/**
 * Makes a table of observations: a row per site and day, each cell reduced as the profile declares. What requirements ask for
 * beyond the values (quotients of samples and limits, confidence intervals, years held) is computed for each row under its own
 * tailored profile.
 */
final class Tabulator {

    private final Evaluator evaluator;
    private final Map<String, IndicatorRule> rules = new TreeMap<>();
    private final List<String> derivedInOrder;

    Tabulator(Evaluator evaluator) {
        this.evaluator = evaluator;
        rules.putAll(evaluator.untailored().rulesByIndicator());
        Map<String, List<String>> inputs = new TreeMap<>();
        rules.forEach((code, rule) -> rule.derivation().ifPresent(derivation -> inputs.put(code, derivation.inputs())));
        this.derivedInOrder = DerivationOrder.of(inputs);
    }

    /** One row to be; without a day when its site was never observed. */
    private record Row(
            Site site,
            SiteContext context,
            LocalDate asOf,
            Map<String, List<Observation>> byIndicator,
            RowEvidence evidence) {}

    ObservationTable tabulate(SiteRecords records, AsOf asOf) {
        List<Row> rows = new ArrayList<>();
        for (Site site : records.units()) {
            List<Observation> observations = records.observations(site.id());
            Map<String, List<Observation>> byIndicator = new TreeMap<>();
            for (Observation observation : observations) {
                if (rules.containsKey(observation.indicator())) {
                    byIndicator
                            .computeIfAbsent(observation.indicator(), code -> new ArrayList<>())
                            .add(observation);
                }
            }
            List<LocalDate> days = asOf.daysOf(observations);
            for (LocalDate day : days) {
                RowEvidence evidence = evidence(site, day, byIndicator);
                SiteContext context = evaluator
                        .absences()
                        .upheld(
                                site.context(),
                                code -> evidence.sample(code, Snapshot.CURRENT).isPresent());
                rows.add(new Row(site, context, day, byIndicator, evidence));
            }
            if (days.isEmpty()) {
                rows.add(new Row(site, site.context(), null, Map.of(), new RowEvidence(Map.of())));
            }
        }
        ObservationTable values = evaluator.absences().upheld(values(rows));
        ObservationTable untailored = values.with(furtherFeatures(rows, values, false));
        ObservationTable resolved = evaluator.withDamageDegrees(untailored);
        return resolved.with(furtherFeatures(rows, resolved, true));
    }

    private RowEvidence evidence(Site site, LocalDate asOf, Map<String, List<Observation>> byIndicator) {
        Map<String, Map<Snapshot, Sample>> samples = new TreeMap<>();
        byIndicator.forEach((code, observations) -> {
            IndicatorRule rule = rules.get(code);
            Map<Snapshot, Sample> bySnapshot = new EnumMap<>(Snapshot.class);
            for (Snapshot snapshot : Snapshot.values()) {
                List<Observation> selected = select(site, asOf, snapshot, rule, observations);
                if (!selected.isEmpty()) {
                    bySnapshot.put(snapshot, Sample.of(selected, rule.censoring()));
                }
            }
            if (!bySnapshot.isEmpty()) {
                samples.put(code, bySnapshot);
            }
        });
        return new RowEvidence(samples);
    }

    private List<Observation> select(
            Site site, LocalDate asOf, Snapshot snapshot, IndicatorRule rule, List<Observation> observations) {
        return switch (snapshot) {
            case PRE_MINING -> Campaigns.standing(of(State.PRE_MINING, observations), asOf, rule.window());
            case BASELINE -> Campaigns.standing(of(State.BASELINE, observations), asOf, rule.window());
            case REFERENCE -> Campaigns.standing(of(State.REFERENCE, observations), asOf, rule.window());
            case CURRENT -> Campaigns.current(of(State.CURRENT, observations), asOf, validity(rule), rule.window());
            case CONTROL_BEFORE ->
                site.worksStarted()
                        .map(day -> Campaigns.standing(
                                Campaigns.before(of(State.CONTROL, observations), day), asOf, rule.window()))
                        .orElse(List.of());
            case CONTROL_AFTER ->
                site.worksStarted()
                        .map(day -> Campaigns.current(
                                Campaigns.since(of(State.CONTROL, observations), day),
                                asOf,
                                validity(rule),
                                rule.window()))
                        .orElse(List.of());
        };
    }

    private Period validity(IndicatorRule rule) {
        return evaluator.profile().indicator(rule.indicator()).validity();
    }

    private static List<Observation> of(State state, List<Observation> observations) {
        List<Observation> selected = List.of();
        for (Observation observation : observations) {
            if (observation.state() == state) {
                selected = selected.isEmpty() ? new ArrayList<>() : selected;
                selected.add(observation);
            }
        }
        return selected;
    }

    private ObservationTable values(List<Row> rows) {
        Map<Feature.Value, double[]> columns = new LinkedHashMap<>();
        for (IndicatorRule rule : rules.values()) {
            Indicator indicator = evaluator.profile().indicator(rule.indicator());
            for (int i = 0; i < rows.size(); i++) {
                for (Snapshot snapshot : Snapshot.values()) {
                    Optional<Sample> sample = rows.get(i).evidence().sample(rule.indicator(), snapshot);
                    if (sample.isPresent()) {
                        column(columns, new Feature.Value(rule.indicator(), snapshot), rows.size())[i] =
                                sample.get().reduce(rule.reduction(), indicator.direction());
                    }
                }
            }
        }
        derive(columns, rows);
        ObservationTable.Builder table = ObservationTable.builder(rows.size())
                .sites(rows.stream().map(Row::site).toList())
                .asOf(rows.stream().map(Row::asOf).toList())
                .evidence(rows.stream().map(Row::evidence).toList());
        columns.forEach(table::column);
        return table.build();
    }

    /** Fills cells that were not observed themselves but can be derived from others, which may be derived themselves. */
    private void derive(Map<Feature.Value, double[]> columns, List<Row> rows) {
        for (String code : derivedInOrder) {
            Derivation derivation = rules.get(code).derivation().orElseThrow();
            for (Snapshot snapshot : Snapshot.values()) {
                for (int i = 0; i < rows.size(); i++) {
                    double[] numbers = new double[derivation.inputs().size()];
                    boolean missing = false;
                    for (int j = 0; j < numbers.length; j++) {
                        numbers[j] = input(derivation, derivation.inputs().get(j), snapshot, columns, rows.get(i), i);
                        missing |= Double.isNaN(numbers[j]);
                    }
                    Feature.Value own = new Feature.Value(code, snapshot);
                    if (inputsSeen(derivation, snapshot, columns)) {
                        column(columns, own, rows.size());
                    }
                    boolean observed = columns.containsKey(own) && !Double.isNaN(columns.get(own)[i]);
                    if (!missing && !observed) {
                        column(columns, own, rows.size())[i] = derivation.derive(numbers);
                    }
                }
            }
        }
    }

    /** Whether an input was observed at all: then the cell is decided here, sample by sample, even if it stays missing. */
    private static boolean inputsSeen(Derivation derivation, Snapshot snapshot, Map<Feature.Value, double[]> columns) {
        return derivation.limitTables().keySet().stream()
                .anyMatch(code -> columns.containsKey(new Feature.Value(code, snapshot)));
    }

    /**
     * A number that a derivation takes: the value of the cell, or its quotient with its own limit. While several limits may hold
     * the quotient is missing, for none of them is assumed.
     */
    private double input(
            Derivation derivation,
            String code,
            Snapshot snapshot,
            Map<Feature.Value, double[]> columns,
            Row row,
            int number) {
        double[] column = columns.get(new Feature.Value(code, snapshot));
        double value = column == null ? Double.NaN : column[number];
        String limitTable = derivation.limitTables().get(code);
        if (limitTable == null) {
            return value;
        }
        ResolvedLimit limit = evaluator.profile().levels().get(limitTable).resolvedFor(row.context());
        if (limit.isEmpty()) {
            return Double.NaN;
        }
        Reduction reduction = rules.get(code).reduction();
        double low = quotient(
                new Feature.Quotient(code, snapshot, limitTable, reduction, Feature.End.LOW), row, limit, value);
        double high = quotient(
                new Feature.Quotient(code, snapshot, limitTable, reduction, Feature.End.HIGH), row, limit, value);
        return low == high ? low : Double.NaN;
    }

    private static <F extends Feature> double[] column(Map<F, double[]> columns, F feature, int rows) {
        return columns.computeIfAbsent(feature, key -> {
            double[] column = new double[rows];
            Arrays.fill(column, Double.NaN);
            return column;
        });
    }

    /**
     * What the plans of the rows ask for. The untailored plans come first, because the damage degree follows from them; in the end
     * the table holds what both ask for, so that each row is judged alike whatever the other rows are.
     */
    private Map<Feature, double[]> furtherFeatures(List<Row> rows, ObservationTable table, boolean tailored) {
        Map<Feature, double[]> columns = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            SiteContext context = table.contexts().get(table.contextCode(i));
            Optional<EvaluationPlan> plan = evaluator.plan(context);
            if (plan.isEmpty()) {
                continue;
            }
            fill(columns, rows, i, evaluator.untailoredPlan(context), table);
            if (tailored) {
                fill(columns, rows, i, plan.get(), table);
            }
        }
        return columns;
    }

    private void fill(
            Map<Feature, double[]> columns, List<Row> rows, int row, EvaluationPlan plan, ObservationTable table) {
        for (Feature feature : plan.requiredFeatures()) {
            column(columns, feature, rows.size())[row] = feature instanceof Feature.Quotient quotient
                    ? quotient(
                            quotient,
                            rows.get(row),
                            plan.limit(quotient.limitTable()),
                            table.value(new Feature.Value(quotient.indicator(), quotient.snapshot()), row))
                    : number(feature, rows.get(row));
        }
    }

    private double number(Feature feature, Row row) {
        if (feature instanceof Feature.YearsHeld held) {
            return yearsHeld(held, row);
        }
        Optional<Sample> sample = row.evidence().sample(feature.indicator(), Snapshot.CURRENT);
        if (sample.isEmpty()) {
            return Double.NaN;
        }
        if (feature instanceof Feature.Bound bound) {
            Optional<ConfidenceInterval> interval = sample.get().interval(bound.level());
            return interval.map(ends -> bound.end() == Feature.End.LOW ? ends.low() : ends.high())
                    .orElse(Double.NaN);
        }
        if (feature instanceof Feature.SampleShare share) {
            long inside = sample.get()
                    .values()
                    .filter(value -> share.allowed().contains(value))
                    .count();
            return (double) inside / sample.get().observations().size();
        }
        throw new IllegalStateException("feature must be one that a requirement asks for: got " + feature);
    }

    /**
     * The quotient of a cell and its limit, sample by sample. A derived value has no samples that could be paired with those of the
     * covariate, so it is held against all bands.
     */
    private double quotient(Feature.Quotient quotient, Row row, ResolvedLimit limit, double value) {
        Optional<Sample> sample = row.evidence().sample(quotient.indicator(), quotient.snapshot());
        if (sample.isEmpty()) {
            return quotient(quotient, limit, value, Double.NaN);
        }
        Optional<Sample> covariates =
                limit.covariate().flatMap(code -> row.evidence().sample(code, quotient.snapshot()));
        List<Double> quotients = new ArrayList<>();
        double[] values = sample.get().values().toArray();
        for (int i = 0; i < values.length; i++) {
            Observation observation = sample.get().observations().get(i);
            double covariate = covariates
                    .flatMap(all ->
                            all.byPoint(observation.point(), observation.date()).map(all.censoringRule()::valueOf))
                    .orElse(Double.NaN);
            quotients.add(quotient(quotient, limit, values[i], covariate));
        }
        return sample.get().withValues(quotients).reduce(quotient.reduction(), Direction.COST);
    }

    private static double quotient(Feature.Quotient quotient, ResolvedLimit limit, double value, double covariate) {
        return quotient.end() == Feature.End.LOW
                ? limit.quotientOfMostLenient(value, covariate)
                : limit.quotientOfStrictest(value, covariate);
    }

    /** Walks back over the campaigns of the current state, newest first, as long as each lies in the range. */
    private double yearsHeld(Feature.YearsHeld held, Row row) {
        IndicatorRule rule = rules.get(held.indicator());
        Indicator indicator = evaluator.profile().indicator(held.indicator());
        List<Observation> left =
                new ArrayList<>(of(State.CURRENT, row.byIndicator().getOrDefault(held.indicator(), List.of())));
        LocalDate until = row.asOf();
        LocalDate first = null;
        while (true) {
            List<Observation> campaign = Campaigns.standing(left, until, rule.window());
            if (campaign.isEmpty()) {
                break;
            }
            Sample sample = Sample.of(campaign, rule.censoring());
            LocalDate newest = sample.latestDate().orElseThrow();
            boolean gap = !newest.isAfter((first == null ? row.asOf() : first).minus(indicator.validity()));
            boolean inside = held.allowed().contains(sample.reduce(rule.reduction(), indicator.direction()));
            if (!inside) {
                return held.end() == Feature.End.LOW ? yearsSince(first, row.asOf()) : yearsSince(newest, row.asOf());
            }
            if (gap && held.end() == Feature.End.LOW) {
                return yearsSince(first, row.asOf());
            }
            first = sample.observations().get(0).date();
            left.removeAll(campaign);
            until = first;
        }
        if (first == null) {
            return Double.NaN;
        }
        return held.end() == Feature.End.LOW ? yearsSince(first, row.asOf()) : Double.POSITIVE_INFINITY;
    }

    /** Whole years by the calendar, and the part of the next one: an anniversary is a whole number whatever the leap days. */
    private static double yearsSince(LocalDate day, LocalDate asOf) {
        if (day == null) {
            return 0;
        }
        long whole = ChronoUnit.YEARS.between(day, asOf);
        LocalDate anniversary = day.plusYears(whole);
        double ofNext = ChronoUnit.DAYS.between(anniversary, day.plusYears(whole + 1));
        return whole + ChronoUnit.DAYS.between(anniversary, asOf) / ofNext;
    }
}
