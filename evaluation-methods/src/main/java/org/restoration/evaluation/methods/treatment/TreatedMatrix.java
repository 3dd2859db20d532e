package org.restoration.evaluation.methods.treatment;

import java.util.List;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * A matrix after its treatment, and what was done to each column.
 *
 * @param matrix the values now
 * @param columns the record of each column, in order
 */
public record TreatedMatrix(DecisionMatrix matrix, List<Treated> columns) {

    /** Keeps a copy of the records. */
    public TreatedMatrix {
        columns = List.copyOf(columns);
    }

    static TreatedMatrix of(DecisionMatrix source, List<Treated> columns) {
        return new TreatedMatrix(
                DecisionMatrix.of(
                        source.alternatives(),
                        columns.stream().map(Treated::column).toList()),
                columns);
    }

    /** The record of the column of an indicator. */
    public Treated column(String indicator) {
        return columns.get(matrix.columns().indexOf(matrix.column(indicator)));
    }
}
