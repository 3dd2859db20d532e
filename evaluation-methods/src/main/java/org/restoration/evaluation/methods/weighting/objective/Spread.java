package org.restoration.evaluation.methods.weighting.objective;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * What a standard deviation is divided by.
 */
public enum Spread {
    /** By n: the alternatives are all there are. */
    POPULATION(0),
    /** By n − 1: the alternatives are a sample. */
    SAMPLE(1);

    private final int lost;

    Spread(int lost) {
        this.lost = lost;
    }

    /** The variance of a column, from the squares of the distances from its mean; 0 for a constant column or a single value. */
    public double variance(Column column) {
        Summary summary = column.summary();
        if (summary.constant() || summary.count() <= lost) {
            return 0;
        }
        double mean = summary.mean();
        CompensatedSum squares = new CompensatedSum();
        double[] block = new double[Block.ROWS];
        for (int from = 0; from < column.size(); from += Block.ROWS) {
            int to = Math.min(column.size(), from + Block.ROWS);
            column.read(from, to, block);
            for (int i = 0; i < to - from; i++) {
                squares.add((block[i] - mean) * (block[i] - mean));
            }
        }
        return squares.value() / (summary.count() - lost);
    }

    /** The standard deviation of a column. */
    public double deviation(Column column) {
        return Math.sqrt(variance(column));
    }
}
