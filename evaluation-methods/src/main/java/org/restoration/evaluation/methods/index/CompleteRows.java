package org.restoration.evaluation.methods.index;

import java.util.List;
import java.util.stream.IntStream;
import org.restoration.evaluation.methods.matrix.Column;

/** Columns without the rows in which one of them misses its value. */
final class CompleteRows {

    private CompleteRows() {}

    static List<Column> of(List<Column> columns) {
        int[] rows = IntStream.range(0, columns.get(0).size())
                .filter(row -> columns.stream().noneMatch(column -> Double.isNaN(column.at(row))))
                .toArray();
        return columns.stream()
                .map(column -> Column.of(
                        column.code(),
                        column.direction(),
                        IntStream.of(rows).mapToDouble(column::at).toArray()))
                .toList();
    }
}
