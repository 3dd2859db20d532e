package org.restoration.evaluation.methods.ranking.distance;

import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;

/** Goes through the cells of a column, reading it block by block. */
final class Cells {

    private Cells() {}

    /** What is done with a cell. */
    interface Visitor {
        void cell(int row, double value);
    }

    static void each(Column column, Visitor visitor) {
        double[] block = new double[Block.ROWS];
        for (int from = 0; from < column.size(); from += Block.ROWS) {
            int to = Math.min(column.size(), from + Block.ROWS);
            column.read(from, to, block);
            for (int i = from; i < to; i++) {
                visitor.cell(i, block[i - from]);
            }
        }
    }
}
