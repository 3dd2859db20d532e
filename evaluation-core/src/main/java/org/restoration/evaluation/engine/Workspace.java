package org.restoration.evaluation.engine;

import java.util.Arrays;
import org.restoration.evaluation.aggregation.Scratch;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;

/** Scores one block of rows: the arrays of one thread, reused from block to block. */
final class Workspace {

    private final EvaluationPlan plan;
    private final BlockReader reader;
    private final NodeScores[] scores;
    private final double[][] point;
    private final double[][][] childLow;
    private final OpenRows openRows;
    private final Scratch scratch = new Scratch();
    private final double[] input;
    private final double[] second;
    private final double[] third;
    private final int[] gaps;
    private final int[] missing;
    private final boolean[] blocked;
    private final boolean[] renormalized;

    Workspace(EvaluationPlan plan, ObservationTable table, int[] which, int blockRows) {
        this.plan = plan;
        this.reader = new BlockReader(table, plan, which, blockRows);
        int nodes = plan.nodes.length;
        this.scores = new NodeScores[nodes];
        this.point = new double[nodes][];
        this.childLow = new double[nodes][][];
        int mostChildren = 0;
        for (PlanNode node : plan.nodes) {
            scores[node.position] = new NodeScores(blockRows);
            point[node.position] = plan.renormalizes ? new double[blockRows] : scores[node.position].low;
            if (node instanceof PlanNode.BranchNode branch) {
                double[][] lows = new double[branch.children.length][];
                Arrays.setAll(lows, i -> scores[branch.children[i]].low);
                childLow[node.position] = lows;
                mostChildren = Math.max(mostChildren, lows.length);
            }
        }
        this.openRows = new OpenRows(mostChildren, blockRows);
        this.input = new double[blockRows];
        this.second = new double[blockRows];
        this.third = new double[blockRows];
        this.gaps = new int[blockRows];
        this.missing = new int[blockRows];
        this.blocked = new boolean[blockRows];
        this.renormalized = new boolean[blockRows];
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
        NodeScores own = scores[leaf.position];
        own.close();
        if (leaf.input == Input.LIMIT_QUOTIENT) {
            scoreQuotients(leaf, snapshot, own, count);
            return;
        }
        Feature.Value value = leaf.value(snapshot);
        readInput(leaf, snapshot, input, count);
        leaf.function.scores(input, 0, count, own.low);
        boolean plain = leaf.input == Input.VALUE;
        boundMissing(leaf, own, plain ? reader.missing(value, input, gaps) : reader.missing(input, gaps));
    }

    private void scoreQuotients(PlanNode.LeafNode leaf, Snapshot snapshot, NodeScores own, int count) {
        reader.readQuotients(
                leaf.quotient(snapshot, Feature.End.LOW),
                leaf.quotient(snapshot, Feature.End.HIGH),
                leaf.limit.orElseThrow(),
                second,
                third);
        leaf.function.scores(second, 0, count, second);
        leaf.function.scores(third, 0, count, third);
        for (int i = 0; i < count; i++) {
            own.low[i] = Math.min(second[i], third[i]);
            third[i] = Math.max(second[i], third[i]);
        }
        boundMissing(leaf, own, reader.missing(own.low, gaps));
        for (int i = 0; i < count; i++) {
            if (own.low[i] < third[i]) {
                own.open(i, third[i]);
            }
        }
    }

    /** Where a number is missing, the bounds are the worst and the best that the value function can give. */
    private void boundMissing(PlanNode.LeafNode leaf, NodeScores own, int found) {
        for (int gap = 0; gap < found; gap++) {
            int row = gaps[gap];
            own.low[row] = leaf.worst;
            own.open(row, leaf.best);
            missing[row]++;
            blocked[row] |= leaf.blocks;
        }
        own.missingCount = found;
    }

    /** Reads the number that the function scores. */
    private void readInput(PlanNode.LeafNode leaf, Snapshot snapshot, double[] into, int count) {
        reader.readValue(leaf.value(snapshot), into);
        if (leaf.input == Input.VALUE) {
            return;
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
    }

    /** A ratio to a reference of zero says nothing. */
    private static double finiteOrMissing(double ratio) {
        return Double.isInfinite(ratio) ? Double.NaN : ratio;
    }

    private void scoreBranch(PlanNode.BranchNode branch, int count) {
        branch.aggregation.aggregate(
                branch.weights, childLow[branch.position], 0, count, scores[branch.position].low, scratch);
        openRows.aggregate(branch, scores, scratch);
    }

    private void renormalize(int count) {
        Arrays.fill(renormalized, 0, count, false);
        for (PlanNode node : plan.nodes) {
            if (node instanceof PlanNode.LeafNode leaf) {
                NodeScores own = scores[leaf.position];
                System.arraycopy(own.low, 0, point[leaf.position], 0, count);
                for (int gap = 0; leaf.renormalizes && gap < own.missingCount; gap++) {
                    point[leaf.position][own.open[gap]] = Double.NaN;
                }
            } else {
                renormalize((PlanNode.BranchNode) node, count);
            }
        }
    }

    private void renormalize(PlanNode.BranchNode branch, int count) {
        double[] own = new double[branch.children.length];
        for (int i = 0; i < count; i++) {
            double leftOut = 0;
            double most = 1;
            for (int c = 0; c < own.length; c++) {
                own[c] = point[branch.children[c]][i];
                if (Double.isNaN(own[c])) {
                    leftOut += branch.weights[c];
                    most = Math.min(most, branch.maxMissingShares[c]);
                }
            }
            if (leftOut > 0 && (leftOut > most || leftOut >= 1)) {
                for (int c = 0; c < own.length; c++) {
                    own[c] = Double.isNaN(own[c]) ? scores[branch.children[c]].low[i] : own[c];
                }
                leftOut = 0;
            }
            renormalized[i] |= leftOut > 0;
            point[branch.position][i] = leftOut > 0
                    ? branch.aggregation.aggregatePresent(branch.weights, own)
                    : branch.aggregation.aggregate(branch.weights, own);
        }
    }

    /** The scores of a node in all rows of the block; not to be changed. */
    NodeScores scores(int node) {
        return scores[node];
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

    /** Whether weights were renormalized in a row of the block. */
    boolean renormalized(int row) {
        return plan.renormalizes && renormalized[row];
    }
}
