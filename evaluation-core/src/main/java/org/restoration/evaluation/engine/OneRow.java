package org.restoration.evaluation.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.internal.math.RecoveryBox;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;

/** The kernel's results for a table of one row, with the scores of all nodes in each snapshot. */
final class OneRow {

    /** The scores of all nodes in one snapshot. */
    record Scores(
            double[] low,
            double[] high,
            double[] point,
            boolean[] missingLeaf,
            int missing,
            boolean blocked,
            boolean renormalized) {}

    private final EvaluationPlan plan;
    private final BatchColumns columns;
    private final Map<Snapshot, Scores> scores = new EnumMap<>(Snapshot.class);

    private OneRow(EvaluationPlan plan, ObservationTable table) {
        this.plan = plan;
        List<Snapshot> snapshots = java.util.Arrays.stream(Snapshot.values())
                .filter(snapshot -> snapshot == Snapshot.CURRENT || table.hasSnapshot(snapshot))
                .toList();
        this.columns = new BatchColumns(
                1,
                snapshots,
                plan.criteria.length == 0
                        ? List.of()
                        : plan.profile.requirements().stream()
                                .map(requirement -> requirement.id())
                                .toList(),
                true,
                plan.renormalizes);
        Kernel kernel = new Kernel(plan, table, null, 1, columns);
        kernel.run(0, 1, snapshot -> scores.put(snapshot, copy(kernel.workspace())));
    }

    static OneRow of(EvaluationPlan plan, ObservationTable table) {
        return new OneRow(plan, table);
    }

    private Scores copy(Workspace workspace) {
        int nodes = plan.nodes.length;
        double[] low = new double[nodes];
        double[] high = new double[nodes];
        double[] point = new double[nodes];
        boolean[] missingLeaf = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            missingLeaf[node] = workspace.scores(node).isMissing(0);
            low[node] = workspace.scores(node).low[0];
            high[node] = workspace.scores(node).high(0);
            point[node] = workspace.points(node)[0];
            point[node] = Double.isNaN(point[node]) ? low[node] : point[node];
        }
        return new Scores(
                low,
                high,
                point,
                missingLeaf,
                workspace.missing()[0],
                workspace.blocked()[0],
                workspace.renormalized(0));
    }

    EvaluationPlan plan() {
        return plan;
    }

    List<Snapshot> snapshots() {
        return List.copyOf(scores.keySet());
    }

    Scores scores(Snapshot snapshot) {
        return scores.get(snapshot);
    }

    boolean observed(Snapshot snapshot) {
        Scores of = scores.get(snapshot);
        return of != null && of.missing() < plan.leaves;
    }

    ScoreInterval condition(Snapshot snapshot) {
        Scores of = scores.get(snapshot);
        int root = plan.root();
        return new ScoreInterval(of.low()[root], of.high()[root]);
    }

    byte definedness() {
        return columns.definedness[0];
    }

    double recoveryLow() {
        return columns.recoveryLow[0];
    }

    double recoveryHigh() {
        return columns.recoveryHigh[0];
    }

    int grade() {
        return columns.grade[0];
    }

    int worstGrade() {
        return columns.worstGrade[0];
    }

    int bestGrade() {
        return columns.bestGrade[0];
    }

    byte verdict(String requirement) {
        return columns.verdicts.get(requirement)[0];
    }

    /** The number that is graded, and what it may be over the completions of missing cells; empty when undefined. */
    Optional<ScoreInterval> headline() {
        if (!plan.gradesEffectiveness) {
            return Optional.of(condition(Snapshot.CURRENT));
        }
        return Double.isNaN(recoveryLow())
                ? Optional.empty()
                : Optional.of(new ScoreInterval(recoveryLow(), recoveryHigh()));
    }

    /** The number that is reported and graded; NaN when it is undefined, be it for one completion of missing cells. */
    double reported() {
        if (!plan.gradesEffectiveness) {
            return scores.get(Snapshot.CURRENT).point()[plan.root()];
        }
        return definedness() == RecoveryBox.DEFINED ? recoveryLow() : Double.NaN;
    }
}
