package org.restoration.evaluation.methods.ranking.utility;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;

/** One number for each alternative, gathered column by column. */
final class Totals {

    private final double[] values;

    private Totals(double[] values) {
        this.values = values;
    }

    static Totals zeros(DecisionMatrix matrix) {
        return new Totals(new double[matrix.rows()]);
    }

    static Totals ones(DecisionMatrix matrix) {
        double[] ones = new double[matrix.rows()];
        Arrays.fill(ones, 1);
        return new Totals(ones);
    }

    /** Adds a multiple of each value. */
    void add(Column column, double factor) {
        double[] block = new double[Block.ROWS];
        for (int from = 0; from < values.length; from += Block.ROWS) {
            int to = Math.min(values.length, from + Block.ROWS);
            column.read(from, to, block);
            for (int i = from; i < to; i++) {
                values[i] += factor * block[i - from];
            }
        }
    }

    /** Adds a term of each value. */
    void add(Column column, DoubleUnaryOperator term) {
        double[] block = new double[Block.ROWS];
        for (int from = 0; from < values.length; from += Block.ROWS) {
            int to = Math.min(values.length, from + Block.ROWS);
            column.read(from, to, block);
            for (int i = from; i < to; i++) {
                values[i] += term.applyAsDouble(block[i - from]);
            }
        }
    }

    /** Multiplies by each value raised to an exponent; an exponent of 0 gives the value no say, whatever it is. */
    void multiply(Column column, double exponent) {
        if (exponent == 0) {
            return;
        }
        double[] block = new double[Block.ROWS];
        for (int from = 0; from < values.length; from += Block.ROWS) {
            int to = Math.min(values.length, from + Block.ROWS);
            column.read(from, to, block);
            for (int i = from; i < to; i++) {
                values[i] *= StrictMath.pow(block[i - from], exponent);
            }
        }
    }

    double at(int row) {
        return values[row];
    }

    double least() {
        return Arrays.stream(values).min().orElseThrow();
    }

    double greatest() {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The same numbers, each turned into another. */
    Totals map(DoubleUnaryOperator change) {
        return new Totals(Arrays.stream(values).map(change).toArray());
    }

    double[] toArray() {
        return values.clone();
    }

    /** The numbers as scores of which more is better. */
    RelativeScores scores(DecisionMatrix matrix) {
        return RelativeScores.of(matrix.alternatives(), Preference.HIGHER, values);
    }

    /** The numbers as scores of which less is better. */
    RelativeScores costs(DecisionMatrix matrix) {
        return RelativeScores.of(matrix.alternatives(), Preference.LOWER, values);
    }
}
