package org.restoration.evaluation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.evaluation.ControlEffect;
import org.restoration.evaluation.evaluation.DamageAssessment;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.Effectiveness;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.GradeResult;
import org.restoration.evaluation.evaluation.LibraryVersion;
import org.restoration.evaluation.evaluation.NumericPolicy;
import org.restoration.evaluation.evaluation.ProfileIdentity;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.evaluation.TargetAttainment;
import org.restoration.evaluation.evaluation.ViewResult;
import org.restoration.evaluation.internal.math.RecoveryBox;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ReferenceType;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/** Makes the result of one row with all its reasons, out of the same kernel that evaluates millions of rows. */
final class Assembler {

    private static final String REFERENCE_TYPE = "reference-type";

    private final Evaluator evaluator;
    private final ObservationTable table;
    private final Optional<SiteRecords> records;
    private final Site site;
    private final SiteContext context;
    private final EvaluationPlan plan;

    /**
     * An assembler.
     *
     * @param table a table of one row
     */
    Assembler(Evaluator evaluator, ObservationTable table, Optional<SiteRecords> records) {
        this.evaluator = evaluator;
        this.table = table;
        this.records = records;
        this.site = table.site(0);
        this.context = table.contexts().get(table.contextCode(0));
        Optional<EvaluationPlan> found = evaluator.plan(context);
        if (found.isEmpty()) {
            throw evaluator.refusal(context).orElseThrow();
        }
        this.plan = found.get();
    }

    Evaluation assemble() {
        OneRow tailored = OneRow.of(plan, table);
        EvaluationPlan untailoredPlan = evaluator.untailoredPlan(context);
        OneRow untailored = untailoredPlan == plan ? tailored : OneRow.of(untailoredPlan, table);
        TailoredProfile resolved = plan.tailored;
        Profile published = resolved.original();
        Map<Snapshot, ScoredNode> states = new EnumMap<>(Snapshot.class);
        for (Snapshot snapshot : tailored.snapshots()) {
            if (snapshot == Snapshot.CURRENT || tailored.observed(snapshot)) {
                states.put(snapshot, tree(tailored, snapshot));
            }
        }
        List<RequirementResult> requirements = new Judge(plan, table).results();
        DamageAssessment damage = damage(published);
        Optional<OneRow> managed = evaluator.managementPlan(context).map(managing -> OneRow.of(managing, table));
        Optional<ScoredNode> management = managed.map(row -> tree(row, Snapshot.CURRENT));
        List<Finding> findings = new ArrayList<>(resolved.findings());
        findings.addAll(evaluator.absences().findings(site.context(), context, table, 0));
        findings.addAll(damageFindings(damage));
        Optional<ControlEffect> control = controlEffect(tailored);
        if (control.isEmpty()) {
            controlFinding(tailored).ifPresent(findings::add);
        }
        Optional<LocalDate> asOf = table.asOf(0);
        if (tailored.snapshots().stream().noneMatch(tailored::observed)) {
            boolean silent =
                    records.filter(all -> all.observations(site.id()).isEmpty()).isPresent();
            findings.add(nothingObserved(asOf, silent));
        }
        TargetAttainment targets = records.map(all -> Targets.attainment(
                        plan.profile,
                        all.targets(site.id()),
                        all.observations(site.id()),
                        // a site that was never observed has no day, and its promises are not kept by silence
                        asOf.orElse(LocalDate.MAX)))
                .orElse(TargetAttainment.NONE);
        GradeResult grade = Grading.result(plan, tailored);
        return new Evaluation(
                site.id(),
                site.name(),
                asOf,
                new ProfileIdentity(
                        published.id(),
                        published.version(),
                        published.status(),
                        published.title(),
                        published.digest(),
                        plan.resolvedDigest),
                LibraryVersion.CURRENT,
                NumericPolicy.CURRENT,
                context,
                damage,
                resolved.steps(),
                states,
                effectiveness(tailored),
                control,
                requirements,
                targets,
                management.filter(tree -> managed.orElseThrow().observed(Snapshot.CURRENT)),
                published.views().stream()
                        .map(view -> ViewResult.of(view, states.get(Snapshot.CURRENT), management))
                        .toList(),
                grade,
                Grading.result(untailored.plan(), untailored),
                Status.of(site, plan, tailored, states, requirements, damage, resolved.findings()),
                findings);
    }

    private ScoredNode tree(OneRow row, Snapshot snapshot) {
        return new TreeBuilder(row, table, snapshot).build();
    }

    private DamageAssessment damage(Profile published) {
        Optional<DamageDegree> given = site.context().damageDegree();
        EvaluationPlan untailored = evaluator.untailoredPlan(context);
        Optional<ScoreInterval> worst = Optional.empty();
        if (table.hasSnapshot(Snapshot.BASELINE)) {
            Workspace workspace = new Workspace(untailored, table, null, 1);
            workspace.moveTo(0, 1);
            workspace.score(Snapshot.BASELINE);
            worst = Optional.ofNullable(DamageRun.worst(untailored, workspace, 0));
        }
        Optional<DamageDegree> computed = worst.flatMap(interval -> {
            DamageDegree least = published.damage().degreeOf(interval.low());
            return least == published.damage().degreeOf(interval.high()) ? Optional.of(least) : Optional.empty();
        });
        return new DamageAssessment(
                context.damageDegree(), given, computed, worst, DamageWords.explain(published, worst, computed));
    }

    private static List<Finding> damageFindings(DamageAssessment damage) {
        if (damage.given().isPresent()
                && damage.computed().isPresent()
                && damage.given().get() != damage.computed().get()) {
            LocalizedText given = damage.given().get().text();
            LocalizedText computed = damage.computed().get().text();
            return List.of(Finding.warning(
                    "EVL-101",
                    org.restoration.evaluation.message.Place.NONE,
                    "damage degree given for the site should be that of its baseline, " + computed.en() + ": got "
                            + given.en(),
                    "场地给定的损毁程度应与基线一致（" + computed.zh() + "）：实际为 " + given.zh()));
        }
        return List.of();
    }

    private Effectiveness effectiveness(OneRow row) {
        boolean hasReference = row.observed(Snapshot.REFERENCE);
        ReferenceType type = hasReference
                ? context.fact(REFERENCE_TYPE).flatMap(Assembler::referenceType).orElse(ReferenceType.NATURAL_ANALOGUE)
                : ReferenceType.TARGET_LEVEL;
        OptionalDouble median = OptionalDouble.empty();
        OptionalDouble share = OptionalDouble.empty();
        List<Double> recoveries = hasReference ? IndicatorRecovery.of(row) : List.of();
        if (!recoveries.isEmpty()) {
            median = OptionalDouble.of(IndicatorRecovery.median(recoveries));
            share = OptionalDouble.of(IndicatorRecovery.recoveredShare(recoveries));
        }
        double resolution = plan.profile.resolution();
        return switch (row.definedness()) {
            case RecoveryBox.NO_BASELINE ->
                undefined(
                        type,
                        median,
                        share,
                        "undefined, because the baseline (the degraded state before the works) was not observed",
                        "无定义，因为没有基线（工程前退化状态）的观测");
            case RecoveryBox.REFERENCE_NOT_BETTER ->
                undefined(
                        type,
                        median,
                        share,
                        "undefined, because the reference " + words(row, Snapshot.REFERENCE)
                                + " is not better than the baseline " + words(row, Snapshot.BASELINE)
                                + " by more than the resolution " + Display.number(resolution),
                        "无定义，因为参照状态 " + words(row, Snapshot.REFERENCE) + " 没有比基线 " + words(row, Snapshot.BASELINE)
                                + " 高出分辨率 " + Display.number(resolution));
            case RecoveryBox.DEFINED_FOR_SOME ->
                new Effectiveness(
                        OptionalDouble.empty(),
                        Optional.of(new ScoreInterval(row.recoveryLow(), row.recoveryHigh())),
                        Optional.of(LocalizedText.of(
                                "undefined for some completions of the missing cells: there the reference is not better"
                                        + " than the baseline by more than the resolution "
                                        + Display.number(resolution),
                                "缺失数据取某些值时无定义：此时参照状态高出基线不足分辨率 " + Display.number(resolution))),
                        type,
                        median,
                        share);
            default ->
                new Effectiveness(
                        OptionalDouble.of(row.recoveryLow()),
                        Optional.of(new ScoreInterval(row.recoveryLow(), row.recoveryHigh())),
                        Optional.empty(),
                        type,
                        median,
                        share);
        };
    }

    private static String words(OneRow row, Snapshot snapshot) {
        if (!row.observed(snapshot)) {
            return "[" + Display.score(1) + "]";
        }
        ScoreInterval interval = row.condition(snapshot);
        return interval.isExact()
                ? "[" + Display.score(interval.low()) + "]"
                : "[" + Display.score(interval.low()) + ", " + Display.score(interval.high()) + "]";
    }

    private static Optional<ReferenceType> referenceType(String code) {
        for (ReferenceType type : ReferenceType.values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Effectiveness undefined(
            ReferenceType type, OptionalDouble median, OptionalDouble share, String en, String zh) {
        return new Effectiveness(
                OptionalDouble.empty(), Optional.empty(), Optional.of(LocalizedText.of(en, zh)), type, median, share);
    }

    private Optional<ControlEffect> controlEffect(OneRow row) {
        boolean all = row.observed(Snapshot.BASELINE)
                && row.observed(Snapshot.CURRENT)
                && row.observed(Snapshot.CONTROL_BEFORE)
                && row.observed(Snapshot.CONTROL_AFTER);
        if (!all) {
            return Optional.empty();
        }
        ScoreInterval current = row.condition(Snapshot.CURRENT);
        ScoreInterval baseline = row.condition(Snapshot.BASELINE);
        ScoreInterval before = row.condition(Snapshot.CONTROL_BEFORE);
        ScoreInterval after = row.condition(Snapshot.CONTROL_AFTER);
        double low = (current.low() - baseline.high()) - (after.high() - before.low());
        double high = (current.high() - baseline.low()) - (after.low() - before.high());
        return Optional.of(new ControlEffect(low, new ScoreInterval(low, high)));
    }

    private static Finding nothingObserved(Optional<LocalDate> asOf, boolean silent) {
        String en = asOf.map(day -> " as of " + day).orElse("");
        String zh = asOf.map(day -> "截至 " + day + " ").orElse("");
        return Finding.warning(
                "EVL-103",
                org.restoration.evaluation.message.Place.NONE,
                "at least one indicator of the index should be observed" + en
                        + ": got none, for "
                        + (silent
                                ? "the site has no observation"
                                : "all observations are later, no longer valid, or of others"),
                zh + "指数中至少应有一项指标有观测：实际没有，" + (silent ? "该场地没有任何观测" : "全部观测均晚于该日、已失效或属于其他指标"));
    }

    /** Why a control that was observed takes nothing out; empty when there is none. */
    private Optional<Finding> controlFinding(OneRow row) {
        boolean observed = row.observed(Snapshot.CONTROL_BEFORE)
                || row.observed(Snapshot.CONTROL_AFTER)
                || records.stream()
                        .flatMap(all -> all.observations(site.id()).stream())
                        .anyMatch(each -> each.state() == State.CONTROL);
        if (!observed) {
            return Optional.empty();
        }
        boolean dated = site.worksStarted().isPresent() || row.observed(Snapshot.CONTROL_BEFORE);
        String en = !dated
                ? "the day on which the works started is not known"
                : !row.observed(Snapshot.BASELINE)
                        ? "the baseline was not observed"
                        : !row.observed(Snapshot.CONTROL_BEFORE)
                                ? "the control was not observed before the works"
                                : "the control has no valid observation after the works, or the site none now";
        String zh = !dated
                ? "不知道工程开工日期"
                : !row.observed(Snapshot.BASELINE)
                        ? "没有基线观测"
                        : !row.observed(Snapshot.CONTROL_BEFORE) ? "对照在开工前没有观测" : "对照在开工后或场地现状没有有效观测";
        return Optional.of(Finding.warning(
                "EVL-102",
                org.restoration.evaluation.message.Place.NONE,
                "the effect against the control is undefined, because " + en,
                "扣除对照后的效应无定义，因为" + zh));
    }

    /** The value of a cell, NaN when missing. */
    static double value(EvaluationPlan plan, ObservationTable table, String indicator, Snapshot snapshot) {
        double[] one = new double[1];
        BlockReader reader = new BlockReader(table, plan, null, 1);
        reader.moveTo(0, 1);
        reader.readValue(new Feature.Value(indicator, snapshot), one);
        return one[0];
    }
}
