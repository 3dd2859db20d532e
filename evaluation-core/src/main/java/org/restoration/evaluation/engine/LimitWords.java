package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.RowEvidence;
import org.restoration.evaluation.observation.Sample;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.site.SiteContext;

/** Says which sample was held against which limit, so that a reader can follow the margin. */
final class LimitWords {

    private final EvaluationPlan plan;
    private final ObservationTable table;
    private final Criterion.WithinLimit criterion;
    private final ResolvedLimit limit;

    LimitWords(EvaluationPlan plan, ObservationTable table, Criterion.WithinLimit criterion, ResolvedLimit limit) {
        this.plan = plan;
        this.table = table;
        this.criterion = criterion;
        this.limit = limit;
    }

    /** A value, the covariate of the same sample, and out of how many samples it is the worst. */
    record Held(double value, double covariate, int samples) {}

    LocalizedText explain() {
        Held held = held();
        ValueRange strict = limit.strictest(held.covariate());
        ValueRange lenient = limit.mostLenient(held.covariate());
        LocalizedText given = Display.quantity(held.value(), unit());
        LocalizedText against = limit.table().hasLowerEnds() ? ranges(strict, lenient) : upper(strict, lenient);
        List<LocalizedText> unknowns = strict.equals(lenient) ? List.of() : unknowns(held.covariate());
        Optional<LocalizedText> covariate = covariate(held);
        Optional<LocalizedText> among = held.samples() > 1 ? Optional.of(among(held.samples())) : Optional.empty();
        var name = plan.profile.indicator(criterion.indicator()).name();
        return LocalizedText.of(
                name.en() + among.map(LocalizedText::en).orElse("") + " " + given.en()
                        + covariate.map(LocalizedText::en).orElse("") + " against " + against.en()
                        + (unknowns.isEmpty()
                                ? ""
                                : " (" + LocalizedText.join(unknowns).en() + " unknown)")
                        + ", " + limit.table().title().en(),
                name.zh() + among.map(LocalizedText::zh).orElse("") + " " + given.zh()
                        + covariate.map(LocalizedText::zh).orElse("") + "，" + against.zh()
                        + (unknowns.isEmpty()
                                ? ""
                                : "（" + LocalizedText.join(unknowns).zh() + "未知）") + "，"
                        + limit.table().title().zh());
    }

    private LocalizedText among(int samples) {
        return chosen().map(which -> LocalizedText.of(
                        ", " + which.en() + " of " + samples + " samples", "，" + samples + " 个样品中" + which.zh() + "者"))
                .orElseGet(
                        () -> LocalizedText.of(", reduced from " + samples + " samples", "，" + samples + " 个样品的综合值"));
    }

    private String unit() {
        return limit.table().unit().code();
    }

    private LocalizedText upper(ValueRange strict, ValueRange lenient) {
        LocalizedText limits = Display.between(strict.high(), lenient.high(), unit());
        return LocalizedText.of("a limit of " + limits.en(), "限值 " + limits.zh());
    }

    /** Ends on both sides, or lower ones, stand in words: a number alone would be read as an upper limit. */
    private LocalizedText ranges(ValueRange strict, ValueRange lenient) {
        LocalizedText strictest = Display.range(strict, unit());
        LocalizedText mostLenient = Display.range(lenient, unit());
        return strict.equals(lenient)
                ? LocalizedText.of(strictest.en(), "要求" + strictest.zh())
                : LocalizedText.of(
                        strictest.en() + ", or at its most lenient " + mostLenient.en(),
                        "要求" + strictest.zh() + "，最宽" + mostLenient.zh());
    }

    private Optional<LocalizedText> covariate(Held held) {
        if (limit.covariate().isEmpty() || Double.isNaN(held.covariate())) {
            return Optional.empty();
        }
        Indicator covariate = plan.profile.indicator(limit.covariate().get());
        LocalizedText value =
                Display.quantity(held.covariate(), covariate.unit().code());
        return Optional.of(LocalizedText.of(
                " at " + covariate.name().en() + " " + value.en(),
                "，" + covariate.name().zh() + " " + value.zh()));
    }

    /** The sample that decides, and the covariate that was paired with it; the cell where no single sample does. */
    Held held() {
        Optional<RowEvidence> evidence = table.evidence(0);
        Optional<Sample> sample = evidence.flatMap(all -> all.sample(criterion.indicator(), Snapshot.CURRENT));
        if (sample.isPresent() && chosen().isPresent()) {
            return decisive(sample.get());
        }
        // a derived value among samples is held against all bands
        boolean bands = evidence.isPresent() && sample.isEmpty();
        return new Held(
                Assembler.value(plan, table, criterion.indicator(), Snapshot.CURRENT),
                limit.covariate()
                        .filter(code -> !bands)
                        .map(code -> Assembler.value(plan, table, code, Snapshot.CURRENT))
                        .orElse(Double.NaN),
                sample.map(all -> all.observations().size()).orElse(1));
    }

    /** What the sample is among the others, where one decides. */
    private Optional<LocalizedText> chosen() {
        if (criterion.reduction() instanceof Reduction.Worst) {
            return Optional.of(LocalizedText.of("worst", "最差"));
        }
        return criterion.reduction() instanceof Reduction.Latest
                ? Optional.of(LocalizedText.of("latest", "最新"))
                : Optional.empty();
    }

    private Held decisive(Sample sample) {
        double[] values = sample.values().toArray();
        double[] covariates =
                sample.observations().stream().mapToDouble(this::covariateOf).toArray();
        List<Double> quotients = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            quotients.add(limit.quotientOfStrictest(values[i], covariates[i]));
        }
        int decisive = quotients.indexOf(sample.withValues(quotients).reduce(criterion.reduction(), Direction.COST));
        return new Held(values[decisive], covariates[decisive], values.length);
    }

    private double covariateOf(Observation observation) {
        return limit.covariate()
                .flatMap(code -> table.evidence(0).flatMap(evidence -> evidence.sample(code, Snapshot.CURRENT)))
                .flatMap(all ->
                        all.byPoint(observation.point(), observation.date()).map(all.censoringRule()::valueOf))
                .orElse(Double.NaN);
    }

    private List<LocalizedText> unknowns(double covariate) {
        List<LocalizedText> unknowns = new ArrayList<>();
        if (Double.isNaN(covariate)) {
            limit.covariate()
                    .ifPresent(code -> unknowns.add(plan.profile.indicator(code).name()));
        }
        limit.unknowns().forEach(key -> unknowns.add(SiteContext.axis(key)));
        return unknowns;
    }
}
