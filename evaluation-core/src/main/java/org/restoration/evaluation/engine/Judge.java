package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.site.SiteContext;

/** Says for one row why each requirement has its verdict; the verdicts are those of the kernel's own plans. */
final class Judge {

    private final EvaluationPlan plan;
    private final ObservationTable table;
    private final BlockReader reader;

    Judge(EvaluationPlan plan, ObservationTable table) {
        this.plan = plan;
        this.table = table;
        this.reader = new BlockReader(table, plan, null, 1);
        reader.moveTo(0, 1);
    }

    List<RequirementResult> results() {
        List<RequirementResult> results = new ArrayList<>();
        for (int i = 0; i < plan.criteria.length; i++) {
            results.add(result(plan.profile.requirements().get(i), plan.criteria[i]));
        }
        return results;
    }

    private RequirementResult result(Requirement requirement, CriterionPlan criterion) {
        Verdict verdict = verdict(criterion);
        List<RequirementResult.Check> checks = new ArrayList<>();
        Set<LocalizedText> deciding = new LinkedHashSet<>();
        Optional.ofNullable(plan.tailored.possible().get(requirement.id()))
                .ifPresent(open -> open.named().keySet().forEach(key -> deciding.add(SiteContext.axis(key))));
        Optional.ofNullable(plan.tailored.openScopes().get(requirement.id()))
                .ifPresent(open -> open.unknowns().forEach(key -> deciding.add(SiteContext.axis(key))));
        check(criterion.shown(), checks, deciding);
        boolean doubt = verdict == Verdict.MET
                && requirement.rule() instanceof DecisionRule.UpperReaches
                && checks.stream().anyMatch(Judge::straddles);
        return new RequirementResult(
                requirement.id(),
                requirement.name(),
                verdict,
                requirement.rule(),
                doubt,
                requirement.consequence(),
                plan.tailored.holdsIf(requirement.id()),
                checks,
                verdict == Verdict.UNDETERMINED
                        ? Optional.of(decidedBy(requirement, criterion, deciding))
                        : Optional.empty(),
                requirement.provenance());
    }

    private LocalizedText decidedBy(Requirement requirement, CriterionPlan criterion, Set<LocalizedText> deciding) {
        if (deciding.isEmpty()) {
            return requirement.undetermined();
        }
        LocalizedText needed = LocalizedText.join(deciding);
        boolean measured = verdict(criterion.shown()) != Verdict.UNDETERMINED;
        if (measured) {
            return LocalizedText.of("would be decided by: " + needed.en(), "可由下列信息判定：" + needed.zh());
        }
        return LocalizedText.of(
                "would be decided by: " + needed.en() + " ("
                        + requirement.undetermined().en() + ")",
                "可由下列信息判定：" + needed.zh() + "（" + requirement.undetermined().zh() + "）");
    }

    private static boolean straddles(RequirementResult.Check check) {
        boolean below = check.from().isPresent()
                && check.low().isPresent()
                && check.low().getAsDouble() < check.from().getAsDouble();
        boolean above = check.to().isPresent()
                && check.high().isPresent()
                && check.high().getAsDouble() > check.to().getAsDouble();
        return below || above;
    }

    private Verdict verdict(CriterionPlan criterion) {
        byte[] one = new byte[1];
        criterion.judge(reader, one);
        return Verdict.values()[one[0]];
    }

    private void check(CriterionPlan criterion, List<RequirementResult.Check> checks, Set<LocalizedText> deciding) {
        if (criterion instanceof CriterionPlan.Atom atom) {
            checks.add(check(atom, deciding));
        } else if (criterion instanceof CriterionPlan.Joint joint) {
            for (CriterionPlan part : joint.parts()) {
                check(part, checks, deciding);
            }
        } else if (criterion instanceof CriterionPlan.Evidence evidence) {
            checks.add(check(evidence, deciding));
        }
    }

    private RequirementResult.Check check(CriterionPlan.Evidence evidence, Set<LocalizedText> deciding) {
        List<String> codes =
                evidence.values().stream().map(Feature.Value::indicator).toList();
        List<String> observed = codes.stream()
                .filter(code -> !Double.isNaN(Assembler.value(plan, table, code, Snapshot.CURRENT)))
                .toList();
        LocalizedText all = names(codes);
        LocalizedText seen = observed.isEmpty() ? all : names(observed);
        if (observed.isEmpty()) {
            deciding.add(LocalizedText.of("one of " + all.en(), "下列指标之一：" + all.zh()));
        }
        return new RequirementResult.Check(
                codes.get(0),
                verdict(evidence),
                OptionalDouble.of(observed.size()),
                OptionalDouble.of(observed.size()),
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                OptionalDouble.of(observed.size() - 1),
                RequirementResult.Check.INDICATORS,
                observed.isEmpty()
                        ? LocalizedText.of("none of " + seen.en() + " was observed", seen.zh() + "均无观测")
                        : LocalizedText.of("observed: " + seen.en(), "已观测：" + seen.zh()));
    }

    private LocalizedText names(List<String> codes) {
        return LocalizedText.join(codes.stream().map(this::name).toList());
    }

    private LocalizedText name(String code) {
        return plan.profile.indicator(code).name();
    }

    private RequirementResult.Check check(CriterionPlan.Atom atom, Set<LocalizedText> deciding) {
        double[] low = new double[1];
        double[] high = new double[1];
        atom.read(reader, low, high);
        String indicator = atom.criterion().indicators().iterator().next();
        ValueRange allowed = atom.allowed();
        Verdict verdict = verdict(atom);
        String unit = unit(atom, indicator);
        boolean missing = Double.isNaN(low[0]) || Double.isNaN(high[0]);
        double value = Assembler.value(plan, table, indicator, Snapshot.CURRENT);
        if (verdict == Verdict.UNDETERMINED) {
            addDeciding(atom, indicator, value, deciding);
        }
        if (atom.limit() != null && atom.limit().table().hasLowerEnds()) {
            // a quotient of a lower end tells a reader nothing, so the deciding value itself stands against the range
            LimitWords.Held held = words(atom).held();
            allowed = atom.limit().strictest(held.covariate());
            low[0] = held.value();
            high[0] = held.value();
        }
        return new RequirementResult.Check(
                indicator,
                verdict,
                finite(low[0]),
                finite(high[0]),
                finite(allowed.low()),
                finite(allowed.high()),
                missing ? OptionalDouble.empty() : finite(margin(low[0], high[0], allowed)),
                unit,
                explanation(atom, indicator, value, low[0], high[0], unit));
    }

    private LimitWords words(CriterionPlan.Atom atom) {
        return new LimitWords(plan, table, (Criterion.WithinLimit) atom.criterion(), atom.limit());
    }

    private void addDeciding(CriterionPlan.Atom atom, String indicator, double value, Set<LocalizedText> deciding) {
        if (Double.isNaN(value)) {
            deciding.add(name(indicator));
            return;
        }
        if (atom.limit() != null) {
            atom.limit().covariate().ifPresent(covariate -> {
                if (Double.isNaN(Assembler.value(plan, table, covariate, Snapshot.CURRENT))) {
                    deciding.add(name(covariate));
                }
            });
            atom.limit().unknowns().forEach(key -> deciding.add(SiteContext.axis(key)));
        } else if (!(atom.rule() instanceof DecisionRule.Point)) {
            deciding.add(LocalizedText.of(
                    "more samples, or a known uncertainty, of "
                            + name(indicator).en(),
                    name(indicator).zh() + "的更多样品或已知的不确定度"));
        } else if (atom.criterion() instanceof Criterion.Persistent) {
            deciding.add(LocalizedText.of(
                    "a longer record of " + name(indicator).en(),
                    name(indicator).zh() + "的更长期记录"));
        }
    }

    private String unit(CriterionPlan.Atom atom, String indicator) {
        if (atom.limit() != null && !atom.limit().table().hasLowerEnds()) {
            return RequirementResult.Check.OF_THE_LIMIT;
        }
        if (atom.criterion() instanceof Criterion.ShareWithin) {
            return RequirementResult.Check.SHARE_OF_SAMPLES;
        }
        if (atom.criterion() instanceof Criterion.Persistent) {
            return "a";
        }
        return plan.profile.indicator(indicator).unit().code();
    }

    private static double margin(double low, double high, ValueRange allowed) {
        return Math.min(low - allowed.low(), allowed.high() - high);
    }

    private static OptionalDouble finite(double number) {
        return Double.isNaN(number) || Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private LocalizedText explanation(
            CriterionPlan.Atom atom, String indicator, double value, double low, double high, String unit) {
        String name = name(indicator).en();
        String nameZh = name(indicator).zh();
        if (Double.isNaN(low) || Double.isNaN(high)) {
            boolean interval = !Double.isNaN(value);
            return LocalizedText.of(
                    interval ? name + ": its uncertainty is not known" : name + " was not observed",
                    interval ? nameZh + "：不确定度未知" : nameZh + "没有观测");
        }
        if (atom.limit() != null) {
            return words(atom).explain();
        }
        LocalizedText number = number(low, high, unit);
        if (atom.criterion() instanceof Criterion.Persistent persistent) {
            LocalizedText kept = Display.range(
                    persistent.allowed(),
                    plan.profile.indicator(indicator).unit().code());
            name += " " + kept.en() + " for";
            nameZh += kept.zh() + "，已保持";
        }
        return LocalizedText.of(
                name + " " + number.en() + " against " + atom.demand().en(),
                nameZh + (Double.isInfinite(high) ? "" : " ") + number.zh() + "，要求"
                        + atom.demand().zh());
    }

    /** A number that is held against a range: exact, open above, or between two ends. */
    private static LocalizedText number(double low, double high, String unit) {
        if (Double.isInfinite(high)) {
            return Display.range(new ValueRange(low, high), unit);
        }
        return Display.between(low, high, unit.equals(RequirementResult.Check.SHARE_OF_SAMPLES) ? "1" : unit);
    }
}
