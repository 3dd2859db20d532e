package org.restoration.evaluation.engine;

import java.util.Arrays;
import org.restoration.evaluation.aggregation.Scratch;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;

/**
 * Scores one block of rows: the arrays of one thread, reused from block to block. After {@link #score} every node holds its
 * score with all missing cells at worst ({@code low}) and at best ({@code high}); a node none of whose cells is missing in the
 * block keeps only {@code low}.
 */
final class Workspace {

    private final EvaluationPlan plan;
    private final BlockReader reader;
    private final double[][] low;
    private final double[][] high;
    private final double[][] point;
    private final boolean[] exact;
    private final double[][][] childLow;
    private final double[][][] childHigh;
    private final Scratch scratch = new Scratch();
    private final double[] input;
    private final double[] second;
    private final double[] third;
    /** Rows of missing scores of one leaf; one longer than a block, because the place after the last is written too. */
    private final int[] gaps;

    private final int[] missing;
    private final boolean[] blocked;
    private final boolean[] renormalized;
    /** Which cells of the leaves are missing; read only where a leaf is not exact. */
    private final boolean[][] absent;

    Workspace(EvaluationPlan plan, ObservationTable table, int[] which, int blockRows) {
        this.plan = plan;
        this.reader = new BlockReader(table, plan, which, blockRows);
        int nodes = plan.nodes.length;
        this.low = new double[nodes][blockRows];
        this.high = new double[nodes][blockRows];
        this.point = plan.renormalizes ? new double[nodes][blockRows] : low;
        this.exact = new boolean[nodes];
        this.childLow = new double[nodes][][];
        this.childHigh = new double[nodes][][];
        for (PlanNode node : plan.nodes) {
            if (node instanceof PlanNode.BranchNode branch) {
                childLow[node.position] = new double[branch.children.length][];
                childHigh[node.position] = new double[branch.children.length][];
                for (int i = 0; i < branch.children.length; i++) {
                    childLow[node.position][i] = low[branch.children[i]];
                }
            }
        }
        this.input = new double[blockRows];
        this.second = new double[blockRows];
        this.third = new double[blockRows];
        this.gaps = new int[blockRows + 1];
        this.missing = new int[blockRows];
        this.blocked = new boolean[blockRows];
        this.renormalized = new boolean[blockRows];
        this.absent = new boolean[nodes][blockRows];
    }

    BlockReader reader() {
        return reader;
    }

    void moveTo(int from, int rows) {
        reader.moveTo(from, rows);
    }

    /** Scores all nodes of the block in one snapshot. */
    void score(Snapshot snapshot) {
        int count = reader.count();
        Arrays.fill(missing, 0, count, 0);
        Arrays.fill(blocked, 0, count, false);
        for (PlanNode node : plan.nodes) {
            if (node instanceof PlanNode.LeafNode leaf) {
                scoreLeaf(leaf, snapshot, count);
            } else {
                scoreBranch((PlanNode.BranchNode) node, count);
            }
        }
        if (plan.renormalizes) {
            renormalize(count);
        }
    }

    private void scoreLeaf(PlanNode.LeafNode leaf, Snapshot snapshot, int count) {
        double[] scores = low[leaf.position];
        if (leaf.input == Input.LIMIT_QUOTIENT) {
            scoreQuotients(leaf, snapshot, count);
            return;
        }
        boolean complete = readInput(leaf, snapshot, input, count);
        leaf.function.scores(input, 0, count, scores);
        exact[leaf.position] = complete || !boundMissing(leaf, scores, scores, count);
    }

    private void scoreQuotients(PlanNode.LeafNode leaf, Snapshot snapshot, int count) {
        reader.readQuotients(
                leaf.quotient(snapshot, Feature.End.LOW),
                leaf.quotient(snapshot, Feature.End.HIGH),
                leaf.limit.orElseThrow(),
                second,
                third);
        leaf.function.scores(second, 0, count, second);
        leaf.function.scores(third, 0, count, third);
        for (int i = 0; i < count; i++) {
            input[i] = Math.min(second[i], third[i]);
            third[i] = Math.max(second[i], third[i]);
        }
        boolean gap = boundMissing(leaf, input, third, count);
        exact[leaf.position] = !gap && Arrays.equals(low[leaf.position], 0, count, high[leaf.position], 0, count);
    }

    /**
     * Where a score is missing, the bounds are the worst and the best that the value function can give; returns whether one is.
     * The rows of missing scores are listed first, without a branch that could be guessed wrong, and then looked at one by one.
     */
    private boolean boundMissing(PlanNode.LeafNode leaf, double[] least, double[] most, int count) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            gaps[found] = i;
            found += least[i] == least[i] ? 0 : 1;
        }
        double[] lows = low[leaf.position];
        double[] highs = high[leaf.position];
        boolean[] absences = absent[leaf.position];
        System.arraycopy(most, 0, highs, 0, count);
        if (least != lows) {
            System.arraycopy(least, 0, lows, 0, count);
        }
        Arrays.fill(absences, 0, count, false);
        for (int gap = 0; gap < found; gap++) {
            int row = gaps[gap];
            lows[row] = leaf.worst;
            highs[row] = leaf.best;
            absences[row] = true;
            missing[row]++;
            blocked[row] |= leaf.blocks;
        }
        return found > 0;
    }

    /** Reads the number that the function scores; returns whether it is known to be complete. */
    private boolean readInput(PlanNode.LeafNode leaf, Snapshot snapshot, double[] into, int count) {
        Feature.Value value = leaf.value(snapshot);
        reader.readValue(value, into);
        if (leaf.input == Input.VALUE) {
            return reader.isComplete(value);
        }
        reader.readValue(leaf.value(Snapshot.REFERENCE), second);
        if (leaf.input == Input.RATIO_TO_REFERENCE) {
            for (int i = 0; i < count; i++) {
                into[i] = finiteOrMissing(into[i] / second[i]);
            }
        } else {
            reader.readValue(leaf.value(Snapshot.BASELINE), third);
            for (int i = 0; i < count; i++) {
                into[i] = finiteOrMissing((into[i] - third[i]) / (second[i] - third[i]));
            }
        }
        return false;
    }

    /** A ratio to a reference of zero says nothing. */
    private static double finiteOrMissing(double ratio) {
        return Double.isInfinite(ratio) ? Double.NaN : ratio;
    }

    private void scoreBranch(PlanNode.BranchNode branch, int count) {
        boolean same = true;
        double[][] highs = childHigh[branch.position];
        for (int i = 0; i < branch.children.length; i++) {
            int child = branch.children[i];
            same &= exact[child];
            highs[i] = exact[child] ? low[child] : high[child];
        }
        branch.aggregation.aggregate(
                branch.weights, childLow[branch.position], 0, count, low[branch.position], scratch);
        exact[branch.position] = same;
        if (!same) {
            branch.aggregation.aggregate(branch.weights, highs, 0, count, high[branch.position], scratch);
        }
    }

    private void renormalize(int count) {
        Arrays.fill(renormalized, 0, count, false);
        for (PlanNode node : plan.nodes) {
            if (node instanceof PlanNode.LeafNode leaf) {
                for (int i = 0; i < count; i++) {
                    boolean leftOut = leaf.renormalizes && !exact[leaf.position] && absent[leaf.position][i];
                    point[leaf.position][i] = leftOut ? Double.NaN : low[leaf.position][i];
                }
            } else {
                renormalize((PlanNode.BranchNode) node, count);
            }
        }
    }

    private void renormalize(PlanNode.BranchNode branch, int count) {
        double[] scores = new double[branch.children.length];
        for (int i = 0; i < count; i++) {
            double leftOut = 0;
            double most = 1;
            for (int c = 0; c < scores.length; c++) {
                scores[c] = point[branch.children[c]][i];
                if (Double.isNaN(scores[c])) {
                    leftOut += branch.weights[c];
                    most = Math.min(most, branch.maxMissingShares[c]);
                }
            }
            if (leftOut > 0 && (leftOut > most || leftOut >= 1)) {
                for (int c = 0; c < scores.length; c++) {
                    scores[c] = Double.isNaN(scores[c]) ? low[branch.children[c]][i] : scores[c];
                }
                leftOut = 0;
            }
            renormalized[i] |= leftOut > 0;
            point[branch.position][i] = leftOut > 0
                    ? branch.aggregation.aggregatePresent(branch.weights, scores)
                    : branch.aggregation.aggregate(branch.weights, scores);
        }
    }

    /** The score of a node in a row of the block with all missing cells at worst. */
    double low(int node, int row) {
        return low[node][row];
    }

    /** The score of a node in a row of the block with all missing cells at best. */
    double high(int node, int row) {
        return exact[node] ? low[node][row] : high[node][row];
    }

    /** The score that is reported for a node in a row of the block. */
    double point(int node, int row) {
        return point[node][row];
    }

    /** The scores of a node in all rows of the block with all missing cells at worst; not to be changed. */
    double[] lows(int node) {
        return low[node];
    }

    /** The scores of a node in all rows of the block with all missing cells at best; not to be changed. */
    double[] highs(int node) {
        return exact[node] ? low[node] : high[node];
    }

    /** The scores that are reported for a node in all rows of the block; not to be changed. */
    double[] points(int node) {
        return point[node];
    }

    /** How many cells of the snapshot are missing in each row of the block; not to be changed. */
    int[] missing() {
        return missing;
    }

    /** Whether a cell without which there is no grade is missing in each row of the block; not to be changed. */
    boolean[] blocked() {
        return blocked;
    }

    /** Whether the cell of a leaf is missing in a row of the block; false for branches. */
    boolean missingLeaf(int node, int row) {
        return !exact[node] && absent[node][row];
    }

    /** Whether weights were renormalized in a row of the block. */
    boolean renormalized(int row) {
        return plan.renormalizes && renormalized[row];
    }
}
