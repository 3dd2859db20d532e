package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Reduction;
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
    private record Held(double value, double covariate, int samples) {}

    LocalizedText explain() {
        Held held = held();
        double strict = limit.strictest(held.covariate()).high();
        double lenient = limit.mostLenient(held.covariate()).high();
        String unit = limit.table().unit().code();
        LocalizedText given = Display.quantity(held.value(), unit);
        boolean one = strict == lenient;
        LocalizedText limits = Display.between(strict, lenient, unit);
        List<LocalizedText> unknowns = one ? List.of() : unknowns(held.covariate());
        Optional<LocalizedText> covariate = covariate(held);
        var name = plan.profile.indicator(criterion.indicator()).name();
        boolean several = held.samples() > 1;
        boolean worst = criterion.reduction() instanceof Reduction.Worst;
        return LocalizedText.of(
                name.en()
                        + (several ? (worst ? ", worst of " : ", reduced from ") + held.samples() + " samples" : "")
                        + " " + given.en() + covariate.map(LocalizedText::en).orElse("") + " against a limit of "
                        + limits.en()
                        + (unknowns.isEmpty()
                                ? ""
                                : " (" + LocalizedText.join(unknowns).en() + " unknown)")
                        + ", " + limit.table().title().en(),
                name.zh()
                        + (several ? "，" + held.samples() + (worst ? " 个样品中最差者 " : " 个样品的综合值 ") : " ") + given.zh()
                        + covariate.map(LocalizedText::zh).orElse("") + "，限值 " + limits.zh()
                        + (unknowns.isEmpty()
                                ? ""
                                : "（" + LocalizedText.join(unknowns).zh() + "未知）") + "，"
                        + limit.table().title().zh());
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

    private Held held() {
        Optional<Sample> sample =
                table.evidence(0).flatMap(evidence -> evidence.sample(criterion.indicator(), Snapshot.CURRENT));
        boolean worst = criterion.reduction() instanceof Reduction.Worst;
        double cell = Assembler.value(plan, table, criterion.indicator(), Snapshot.CURRENT);
        double covariate = limit.covariate()
                .map(code -> Assembler.value(plan, table, code, Snapshot.CURRENT))
                .orElse(Double.NaN);
        if (sample.isEmpty() || !worst) {
            return new Held(
                    cell,
                    covariate,
                    sample.map(all -> all.observations().size()).orElse(1));
        }
        Held farthest = null;
        double greatest = Double.NEGATIVE_INFINITY;
        double[] values = sample.get().values().toArray();
        for (int i = 0; i < values.length; i++) {
            double own = covariateOf(sample.get().observations().get(i));
            double quotient = values[i] / limit.strictest(own).high();
            if (quotient > greatest) {
                greatest = quotient;
                farthest = new Held(values[i], own, values.length);
            }
        }
        return farthest;
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
