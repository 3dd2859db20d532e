package org.restoration.evaluation.engine;

import java.util.Arrays;
import org.restoration.evaluation.aggregation.Scratch;

/** Aggregates the open rows of a branch: those of any child, side by side in arrays of their own. One thread at a time. */
final class OpenRows {

    private static final int NONE = -1;

    private final double[][] gathered;
    private final double[][][] byChildren;
    /** The index of a row among those that are being collected. */
    private final int[] indices;

    OpenRows(int mostChildren, int blockRows) {
        this.gathered = new double[mostChildren][blockRows];
        this.byChildren = new double[mostChildren + 1][][];
        this.indices = new int[blockRows];
        Arrays.fill(indices, NONE);
    }

    /** Finds the open rows of a branch and their scores with all missing cells at best. */
    void aggregate(PlanNode.BranchNode branch, NodeScores[] nodes, Scratch scratch) {
        NodeScores own = nodes[branch.position];
        own.close();
        for (int child : branch.children) {
            collect(nodes[child], own);
        }
        if (own.openCount > 0) {
            for (int c = 0; c < branch.children.length; c++) {
                gather(nodes[branch.children[c]], own, gathered[c]);
            }
            branch.aggregation.aggregate(
                    branch.weights, scores(branch.children.length), 0, own.openCount, own.high, scratch);
        }
        for (int i = 0; i < own.openCount; i++) {
            indices[own.open[i]] = NONE;
        }
    }

    private void collect(NodeScores child, NodeScores own) {
        for (int i = 0; i < child.openCount; i++) {
            int row = child.open[i];
            if (indices[row] == NONE) {
                indices[row] = own.openCount;
                own.open[own.openCount++] = row;
            }
        }
    }

    private void gather(NodeScores child, NodeScores own, double[] into) {
        for (int i = 0; i < own.openCount; i++) {
            into[i] = child.low[own.open[i]];
        }
        for (int i = 0; i < child.openCount; i++) {
            into[indices[child.open[i]]] = child.high[i];
        }
    }

    private double[][] scores(int children) {
        if (byChildren[children] == null) {
            byChildren[children] = Arrays.copyOf(gathered, children);
        }
        return byChildren[children];
    }
}
