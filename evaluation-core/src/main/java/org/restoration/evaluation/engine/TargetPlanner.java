package org.restoration.evaluation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.observation.Campaigns;
import org.restoration.evaluation.observation.Corrections;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Origin;
import org.restoration.evaluation.observation.Sample;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.target.PlannedTarget;

/** Gives the targets of a template their days and numbers at each site. */
final class TargetPlanner {

    private final Profile profile;
    private final EvaluationInput input;
    private final List<Observation> observations;
    private final List<DatedTarget> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private TargetPlanner(Profile profile, EvaluationInput input) {
        this.profile = profile;
        this.input = input;
        this.observations = Corrections.effective(input.observations());
    }

    static PlanTargets plan(Evaluator evaluator, EvaluationInput input) {
        TargetPlanner planner = new TargetPlanner(evaluator.profile(), input);
        Map<String, SiteContext> contexts = contexts(evaluator, input);
        for (Site site : input.sites().all()) {
            SiteContext context = contexts.getOrDefault(site.id(), site.context());
            Optional<ContextRefusedException> refusal = evaluator.refusal(context);
            if (refusal.isPresent()) {
                planner.findings.add(Finding.warning(
                        "PLN-003",
                        Place.NONE,
                        "site " + site.id() + " has no targets, because the profile refuses its context: "
                                + refusal.get().why().en(),
                        "场地 " + site.id() + " 没有目标，因为配置不接受其背景："
                                + refusal.get().why().zh()));
                continue;
            }
            planner.plan(site, context);
        }
        return new PlanTargets(planner.targets, planner.findings);
    }

    /** The contexts of the sites that were observed, with the damage degree of their baseline. */
    private static Map<String, SiteContext> contexts(Evaluator evaluator, EvaluationInput input) {
        Map<String, SiteContext> contexts = new LinkedHashMap<>();
        if (!input.observations().isEmpty()) {
            ObservationTable table = evaluator.withDamageDegrees(evaluator.tabulate(input, AsOf.LATEST));
            for (int row = 0; row < table.rows(); row++) {
                contexts.put(table.site(row).id(), table.contexts().get(table.contextCode(row)));
            }
        }
        return contexts;
    }

    private void plan(Site site, SiteContext context) {
        List<PlannedTarget> promised = profile.targetTemplate().promisedBy(context);
        Optional<LocalDate> started = site.worksStarted();
        if (started.isEmpty()) {
            boolean whole = !input.sites().childrenOf(site.id()).isEmpty();
            if (!whole && !promised.isEmpty()) {
                findings.add(Finding.warning(
                        "PLN-001",
                        Place.NONE,
                        "targets of site " + site.id() + " have no days, because the day on which its works started is"
                                + " not known",
                        "场地 " + site.id() + " 的目标没有期限，因为不知道工程开工日期"));
            }
            return;
        }
        for (PlannedTarget target : promised) {
            Optional<ValueRange> allowed = target.demand()
                    .allowed(profile.indicator(target.indicator()).direction(), reference(site, target.indicator()));
            if (allowed.isEmpty()) {
                findings.add(Finding.warning(
                        "PLN-002",
                        Place.NONE,
                        "target " + target.id() + " of site " + site.id()
                                + " has no value, because it is a share of the reference and " + target.indicator()
                                + " was not observed there above 0",
                        "场地 " + site.id() + " 的目标 " + target.id() + " 没有数值，因为它取参照值的比例，而参照处没有大于 0 的 "
                                + target.indicator() + " 观测"));
                continue;
            }
            targets.add(new DatedTarget(
                    site.id(),
                    target.indicator(),
                    allowed.get(),
                    target.due(started.get()),
                    DecisionRule.POINT,
                    1,
                    Origin.PROGRAM));
        }
    }

    private OptionalDouble reference(Site site, String indicator) {
        IndicatorUse use = IndicatorUse.of(profile, indicator);
        List<Observation> own = observations.stream()
                .filter(each -> each.site().equals(site.id())
                        && each.state() == State.REFERENCE
                        && each.indicator().equals(indicator))
                .toList();
        Sample sample = use.sample(Campaigns.standing(own, LocalDate.MAX, use.window()));
        return sample.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(use.value(sample));
    }
}
