package org.restoration.evaluation.methods.ranking.utility;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/** A set with alternatives that nobody has: they take part in the normalization, and the others are held against them. */
final class Extended {

    private Extended() {}

    /** The best value of a column. */
    static double best(Column column) {
        Summary summary = column.summary();
        return column.direction() == Direction.BENEFIT ? summary.greatest() : summary.least();
    }

    /** The worst value of a column. */
    static double worst(Column column) {
        Summary summary = column.summary();
        return column.direction() == Direction.BENEFIT ? summary.least() : summary.greatest();
    }

    /** The set with further rows at its end. */
    static DecisionMatrix with(DecisionMatrix matrix, List<ToDoubleFunction<Column>> rows) {
        return DecisionMatrix.of(matrix.columns().stream()
                .map(column -> {
                    double[] values = Arrays.copyOf(column.toArray(), column.size() + rows.size());
                    for (int r = 0; r < rows.size(); r++) {
                        values[column.size() + r] = rows.get(r).applyAsDouble(column);
                    }
                    return Column.of(column.code(), column.direction(), values);
                })
                .toList());
    }
}
