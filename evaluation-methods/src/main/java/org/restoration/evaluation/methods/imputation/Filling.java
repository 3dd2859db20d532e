package org.restoration.evaluation.methods.imputation;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** Fills gaps cell by cell with what a rule says. */
final class Filling {

    private Filling() {}

    /** What is put into a cell that is missing; NaN for nothing. */
    interface Rule {
        double value(int row, int column);
    }

    static Imputed of(DecisionMatrix matrix, String method, Rule rule) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < matrix.width(); j++) {
            Column column = matrix.column(j);
            double[] values = column.toArray();
            boolean filled = false;
            for (int i = 0; i < values.length; i++) {
                if (Double.isNaN(values[i])) {
                    values[i] = rule.value(i, j);
                    filled |= !Double.isNaN(values[i]);
                }
            }
            columns.add(filled ? Column.of(column.code(), column.direction(), values) : column);
        }
        return new Imputed(matrix, DecisionMatrix.of(matrix.alternatives(), columns), method);
    }
}
