package org.restoration.evaluation.methods.matrix;

import org.restoration.evaluation.internal.math.CompensatedSum;

/**
 * What one pass over a column tells. The sums are made of fixed blocks of rows, so that they have the same bits whoever asks.
 *
 * @param count number of values that are present
 * @param least the least value; NaN for none
 * @param greatest the greatest value; NaN for none
 * @param sum sum of the values; 0 for none
 * @param sumOfSquares sum of their squares; 0 for none
 */
public record Summary(int count, double least, double greatest, double sum, double sumOfSquares) {

    static Summary of(Column column) {
        double[] block = new double[Block.ROWS];
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum squares = new CompensatedSum();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (int from = 0; from < column.size(); from += Block.ROWS) {
            int to = Math.min(column.size(), from + Block.ROWS);
            column.read(from, to, block);
            for (int i = 0; i < to - from; i++) {
                double value = block[i];
                if (!Double.isNaN(value)) {
                    sum.add(value);
                    squares.add(value * value);
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                    count++;
                }
            }
        }
        return count == 0
                ? new Summary(0, Double.NaN, Double.NaN, 0, 0)
                : new Summary(count, least, greatest, sum.value(), squares.value());
    }

    /** The mean; NaN for no value. */
    public double mean() {
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Greatest less least; NaN for no value. */
    public double range() {
        return greatest - least;
    }

    /** Euclidean length of the values as a vector. */
    public double length() {
        return Math.sqrt(sumOfSquares);
    }

    /** Whether all values are equal, so that they tell no alternative from another. */
    public boolean constant() {
        return count == 0 || least == greatest;
    }
}
