package org.restoration.evaluation.methods.ranking.utility;

import java.util.Arrays;
import java.util.function.Function;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/** A set with one more alternative that nobody has: it takes part in the normalization, and the others are held against it. */
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

    /** The set with a further row at its end. */
    static DecisionMatrix with(DecisionMatrix matrix, Function<Column, Double> row) {
        return DecisionMatrix.of(matrix.columns().stream()
                .map(column -> {
                    double[] values = Arrays.copyOf(column.toArray(), column.size() + 1);
                    values[column.size()] = row.apply(column);
                    return Column.of(column.code(), column.direction(), values);
                })
                .toList());
    }
}
