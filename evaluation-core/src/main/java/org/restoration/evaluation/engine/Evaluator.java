package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;

/**
 * Evaluates sites under one profile. Immutable and safe for many threads; what it keeps is only the compiled form of its profile
 * for the contexts it has met.
 *
 * <pre>{@code
 * Evaluator evaluator = Evaluator.of(Profiles.of("loess-plateau"));
 * Evaluation evaluation = evaluator.evaluate(site, observations);
 * System.out.println(evaluation.explain());
 * }</pre>
 */
public final class Evaluator {

    private final Profile profile;
    private final Profile untailored;
    private final EvaluationOptions options;
    private final Tabulator tabulator;
    private final Absences absences;
    private final Map<SiteContext, PlanOrRefusal> plans = new ConcurrentHashMap<>();
    private final Map<SiteContext, EvaluationPlan> untailoredPlans = new ConcurrentHashMap<>();

    private Evaluator(Profile profile, EvaluationOptions options) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.options = Objects.requireNonNull(options, "options");
        this.untailored = profile.untailored();
        this.absences = new Absences(profile);
        this.tabulator = new Tabulator(this);
    }

    private record PlanOrRefusal(
            Optional<EvaluationPlan> plan,
            Optional<EvaluationPlan> management,
            Optional<ContextRefusedException> refusal) {}

    /** An evaluator under a profile with the default options. */
    public static Evaluator of(Profile profile) {
        return new Evaluator(profile, EvaluationOptions.DEFAULT);
    }

    /** The same evaluator with other options, which change no bit of a result. */
    public Evaluator with(EvaluationOptions other) {
        return new Evaluator(profile, other);
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** The profile without its tailoring rules; it reads all that they may add. */
    Profile untailored() {
        return untailored;
    }

    /** What sites state to be absent, held against their samples. */
    Absences absences() {
        return absences;
    }

    /** How evaluations are carried out. */
    public EvaluationOptions options() {
        return options;
    }

    /**
     * Evaluates one site as of its newest observation. Without any observation all its cells are missing, as for a site of an input.
     *
     * @param site the site
     * @param observations its observations in any order
     * @throws IllegalArgumentException if an observation belongs to another site
     * @throws ContextRefusedException if the profile refuses the site's context
     */
    public Evaluation evaluate(Site site, List<Observation> observations) {
        return evaluate(EvaluationInput.of(site, observations), AsOf.LATEST).evaluation(0);
    }

    /** Evaluates all sites of an input as of the newest observation of each; see {@link #evaluate(EvaluationInput, AsOf)}. */
    public BatchEvaluation evaluate(EvaluationInput input) {
        return evaluate(input, AsOf.LATEST);
    }

    /**
     * Evaluates all sites of an input as of some days.
     *
     * <p>No site is left out silently: one without any observation has a row all of whose cells are missing, with the interval from
     * worst to best, as of the day asked for or of none. Only a site that holds parts together and has neither observations nor
     * targets of its own has no row, for its parts have theirs.
     */
    public BatchEvaluation evaluate(EvaluationInput input, AsOf asOf) {
        SiteRecords records = SiteRecords.of(input);
        return evaluateResolved(tabulator.tabulate(records, asOf), records);
    }

    /** The table of an input: a row per site and day, each cell reduced as the profile declares. */
    public ObservationTable tabulate(EvaluationInput input, AsOf asOf) {
        return tabulator.tabulate(SiteRecords.of(input), asOf);
    }

    /** Evaluates the rows of a table. */
    public BatchEvaluation evaluate(ObservationTable table) {
        return evaluateResolved(withDamageDegrees(absences.upheld(table)), null);
    }

    /**
     * What the restoration plans of the sites should promise after the template of the profile: dated by the day on which their works
     * started. Observations, which may be none, give the damage degree and the values of the reference.
     */
    public PlanTargets planTargets(EvaluationInput input) {
        return TargetPlanner.plan(this, input);
    }

    private BatchEvaluation evaluateResolved(ObservationTable table, SiteRecords records) {
        return BatchRun.of(this, table).run(records);
    }

    /** The plan of a context; empty when the profile refuses the context. */
    Optional<EvaluationPlan> plan(SiteContext context) {
        return resolve(context).plan();
    }

    /** The plan of the management score of a context, if there is one. */
    Optional<EvaluationPlan> managementPlan(SiteContext context) {
        return resolve(context).management();
    }

    /** Why the profile refuses a context, if it does. */
    Optional<ContextRefusedException> refusal(SiteContext context) {
        return resolve(context).refusal();
    }

    private PlanOrRefusal resolve(SiteContext context) {
        PlanOrRefusal known = plans.get(context);
        if (known != null) {
            return known;
        }
        PlanOrRefusal fresh;
        try {
            var tailored = profile.tailoredTo(context);
            fresh = new PlanOrRefusal(
                    Optional.of(EvaluationPlan.compile(tailored)),
                    EvaluationPlan.compileManagement(tailored),
                    Optional.empty());
        } catch (ContextRefusedException refusal) {
            fresh = new PlanOrRefusal(Optional.empty(), Optional.empty(), Optional.of(refusal));
        }
        plans.put(context, fresh);
        return fresh;
    }

    /**
     * The plan of the untailored profile at a context, which still decides which limits hold; the very plan of the tailored one
     * where that is known and has the same rules, so that its rows need not be evaluated twice.
     */
    EvaluationPlan untailoredPlan(SiteContext context) {
        return untailoredPlans.computeIfAbsent(context, key -> {
            TailoredProfile alone = untailored.tailoredTo(key);
            return Optional.ofNullable(plans.get(key))
                    .flatMap(PlanOrRefusal::plan)
                    .filter(plan -> plan.profile.equals(alone.profile())
                            && plan.tailored.openScopes().equals(alone.openScopes()))
                    .orElseGet(() -> EvaluationPlan.compile(alone));
        });
    }

    /**
     * The same table with the damage degree that follows from the baseline in the context of every row that has none given.
     */
    ObservationTable withDamageDegrees(ObservationTable table) {
        if (!table.hasSnapshot(Snapshot.BASELINE)) {
            return table;
        }
        DamageDegree[] degrees = new DamageRun(this, table).degrees();
        Map<SiteContext, Integer> codes = new LinkedHashMap<>();
        int[] byRow = new int[table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            SiteContext context = table.contexts().get(table.contextCode(row));
            SiteContext resolved = context.damageDegree().isPresent() || degrees[row] == null
                    ? context
                    : context.withDamageDegree(degrees[row]);
            Integer code = codes.get(resolved);
            if (code == null) {
                code = codes.size();
                codes.put(resolved, code);
            }
            byRow[row] = code;
        }
        return table.rows() == 0 ? table : table.withContexts(new ArrayList<>(codes.keySet()), byRow);
    }
}
