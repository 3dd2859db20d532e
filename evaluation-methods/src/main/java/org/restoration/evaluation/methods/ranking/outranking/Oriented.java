package org.restoration.evaluation.methods.ranking.outranking;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** Values of which more is better: those of a benefit, and those of a cost with the other sign. */
final class Oriented {

    private Oriented() {}

    static double[] values(Column column) {
        double[] values = column.toArray();
        if (column.direction() == Direction.COST) {
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i] + 0.0;
            }
        }
        return values;
    }

    static double[][] columns(DecisionMatrix matrix) {
        return matrix.columns().stream().map(Oriented::values).toArray(double[][]::new);
    }
}
