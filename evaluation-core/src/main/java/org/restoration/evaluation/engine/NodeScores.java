package org.restoration.evaluation.engine;

/**
 * The scores of one node in the rows of a block: with all missing cells at worst for every row, and with all missing cells at best
 * for the open rows only, the ones in which missing cells make a difference. These are few, and the kernel computes them side by
 * side instead of computing every row twice.
 */
final class NodeScores {

    /** The score of each row with all missing cells at worst. */
    final double[] low;

    /** The open rows. */
    final int[] open;

    /** The score of each open row with all missing cells at best, in the order of {@link #open}. */
    final double[] high;

    int openCount;

    /** Of a leaf: how many of the open rows, the first ones, are open because the cell is missing. */
    int missingCount;

    NodeScores(int blockRows) {
        low = new double[blockRows];
        open = new int[blockRows];
        high = new double[blockRows];
    }

    void close() {
        openCount = 0;
        missingCount = 0;
    }

    void open(int row, double best) {
        open[openCount] = row;
        high[openCount] = best;
        openCount++;
    }

    /** The score of a row with all missing cells at best. */
    double high(int row) {
        int index = indexOf(row, openCount);
        return index < 0 ? low[row] : high[index];
    }

    /** Of a leaf: whether the cell of a row is missing. */
    boolean isMissing(int row) {
        return indexOf(row, missingCount) >= 0;
    }

    private int indexOf(int row, int count) {
        for (int i = 0; i < count; i++) {
            if (open[i] == row) {
                return i;
            }
        }
        return -1;
    }
}
