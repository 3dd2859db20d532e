package org.restoration.evaluation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.internal.math.RecoveryBox;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;

/**
 * Evaluates rows of one plan block by block: scores every snapshot, judges the requirements, and grades. A single site is a block
 * of one row; its bits are those of the same row among millions.
 */
final class Kernel {

    private final EvaluationPlan plan;
    private final BatchColumns out;
    private final List<Snapshot> snapshots;
    private final int[] which;
    private final Workspace workspace;
    private final byte[] verdict;
    private final byte[][] columns;
    /** What the verdicts do to the grades of each row: the {@link GradeMarks} of all requirements. */
    private final long[] marks;

    private final boolean[] blocked;

    Kernel(EvaluationPlan plan, ObservationTable table, int[] which, int blockRows, BatchColumns out) {
        this.plan = plan;
        this.out = out;
        this.snapshots = List.copyOf(out.states.keySet());
        this.which = which;
        this.workspace = new Workspace(plan, table, which, blockRows);
        this.verdict = new byte[blockRows];
        this.columns = plan.profile.requirements().stream()
                .map(requirement -> out.verdicts.get(requirement.id()))
                .toArray(byte[][]::new);
        this.marks = new long[blockRows];
        this.blocked = new boolean[blockRows];
    }

    Workspace workspace() {
        return workspace;
    }

    /** Evaluates the rows {@code from} to {@code from + count} of its rows. */
    void run(int from, int count) {
        run(from, count, snapshot -> {});
    }

    /** The same; {@code scored} may look at the workspace after each snapshot. */
    void run(int from, int count, Consumer<Snapshot> scored) {
        workspace.moveTo(from, count);
        Arrays.fill(blocked, 0, count, false);
        for (Snapshot snapshot : snapshots) {
            workspace.score(snapshot);
            keep(snapshot, from, count);
            scored.accept(snapshot);
        }
        if (out.recovery) {
            recover(from, count);
        }
        judge(from, count);
        grade(from, count);
    }

    private int row(int index) {
        return which == null ? index : which[index];
    }

    private void keep(Snapshot snapshot, int from, int count) {
        StateColumns state = out.states.get(snapshot);
        int root = plan.root();
        NodeScores scores = workspace.scores(root);
        put(scores.low, from, count, state.low);
        put(scores.low, from, count, state.high);
        for (int i = 0; i < scores.openCount; i++) {
            state.high[row(from + scores.open[i])] = scores.high[i];
        }
        if (state.point != state.low) {
            put(workspace.points(root), from, count, state.point);
        }
        int[] missing = workspace.missing();
        put(missing, from, count, state.missing);
        boolean current = snapshot == Snapshot.CURRENT;
        if (current || plan.gradesEffectiveness && snapshot == Snapshot.BASELINE) {
            boolean[] incomplete = workspace.blocked();
            for (int i = 0; i < count; i++) {
                boolean unobserved = missing[i] == plan.leaves;
                blocked[i] |= unobserved ? current : incomplete[i];
            }
        }
        if (!current) {
            for (int i = 0; i < count; i++) {
                if (missing[i] == plan.leaves) {
                    int row = row(from + i);
                    state.low[row] = Double.NaN;
                    state.high[row] = Double.NaN;
                    state.point[row] = Double.NaN;
                }
            }
        }
    }

    private void put(double[] block, int from, int count, double[] column) {
        if (which == null) {
            System.arraycopy(block, 0, column, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            column[which[from + i]] = block[i];
        }
    }

    private void put(int[] block, int from, int count, int[] column) {
        if (which == null) {
            System.arraycopy(block, 0, column, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            column[which[from + i]] = block[i];
        }
    }

    private void put(byte[] block, int from, int count, byte[] column) {
        if (which == null) {
            System.arraycopy(block, 0, column, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            column[which[from + i]] = block[i];
        }
    }

    private void recover(int from, int count) {
        StateColumns current = out.states.get(Snapshot.CURRENT);
        StateColumns baseline = out.states.get(Snapshot.BASELINE);
        StateColumns reference = out.states.get(Snapshot.REFERENCE);
        double resolution = plan.profile.resolution();
        for (int i = 0; i < count; i++) {
            int row = row(from + i);
            double baselineLow = baseline == null ? Double.NaN : baseline.low[row];
            if (Double.isNaN(baselineLow)) {
                out.definedness[row] = RecoveryBox.NO_BASELINE;
                out.recoveryLow[row] = Double.NaN;
                out.recoveryHigh[row] = Double.NaN;
                continue;
            }
            double baselineHigh = baseline.high[row];
            boolean observed = reference != null && !Double.isNaN(reference.low[row]);
            double referenceLow = observed ? reference.low[row] : 1;
            double referenceHigh = observed ? reference.high[row] : 1;
            out.definedness[row] =
                    RecoveryBox.definedness(baselineLow, baselineHigh, referenceLow, referenceHigh, resolution);
            if (out.definedness[row] == RecoveryBox.REFERENCE_NOT_BETTER) {
                out.recoveryLow[row] = Double.NaN;
                out.recoveryHigh[row] = Double.NaN;
            } else {
                out.recoveryLow[row] = RecoveryBox.least(
                        current.low[row], baselineLow, baselineHigh, referenceLow, referenceHigh, resolution);
                out.recoveryHigh[row] = RecoveryBox.greatest(
                        current.high[row], baselineLow, baselineHigh, referenceLow, referenceHigh, resolution);
            }
        }
    }

    private void judge(int from, int count) {
        Arrays.fill(marks, 0, count, 0);
        for (int r = 0; r < plan.criteria.length; r++) {
            plan.criteria[r].judge(workspace.reader(), verdict);
            put(verdict, from, count, columns[r]);
            plan.marks[r].add(verdict, count, marks);
        }
    }

    private void grade(int from, int count) {
        StateColumns current = out.states.get(Snapshot.CURRENT);
        boolean effectiveness = plan.gradesEffectiveness;
        double[] least = effectiveness ? out.recoveryLow : current.low;
        double[] most = effectiveness ? out.recoveryHigh : current.high;
        double[] reported = effectiveness ? out.recoveryLow : current.point;
        for (int i = 0; i < count; i++) {
            int row = row(from + i);
            // where some completion of missing cells leaves effectiveness undefined, the worst that can be is no grade
            boolean open = effectiveness && out.definedness[row] != RecoveryBox.DEFINED;
            int worst = open ? GradeScale.UNGRADED : indexOf(least[row]);
            int best = indexOf(most[row]);
            int graded = open ? GradeScale.UNGRADED : reported == least ? worst : indexOf(reported[row]);
            long mark = marks[i];
            out.worstGrade[row] = (byte) GradeMarks.worst(worst, mark);
            out.bestGrade[row] = (byte) GradeMarks.best(best, mark);
            out.grade[row] = (byte) (blocked[i] ? GradeScale.UNGRADED : GradeMarks.worst(graded, mark));
        }
    }

    /** Counts the limits above the score instead of searching. */
    private int indexOf(double score) {
        int index = 0;
        for (double limit : plan.gradeLimits) {
            index += Nanos.isBelow(score, limit);
        }
        return score == score ? index : GradeScale.UNGRADED;
    }
}
