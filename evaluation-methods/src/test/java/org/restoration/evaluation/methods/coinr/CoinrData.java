package org.restoration.evaluation.methods.coinr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** What the R package COINr 1.1.14 gives for its example data, frozen; see the README beside the files. */
public final class CoinrData {

    private CoinrData() {}

    /** A table as texts: the header, then the rows. */
    public static List<String[]> table(String name) {
        try (InputStream in = CoinrData.class.getResourceAsStream(name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One column of a table by the texts of its first. */
    public static Map<String, String> column(String name, String column) {
        List<String[]> table = table(name);
        int index = List.of(table.get(0)).indexOf(column);
        Map<String, String> values = new LinkedHashMap<>();
        table.subList(1, table.size()).forEach(row -> values.put(row[0], row[index]));
        return values;
    }

    /** A number as R prints it. */
    public static double number(String text) {
        return switch (text) {
            case "NA", "NaN" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** A table of numbers with the directions of the example. */
    public static DecisionMatrix matrix(String name) {
        List<String[]> table = table(name);
        Map<String, String> directions = column("meta", "Direction");
        List<String[]> rows = table.subList(1, table.size());
        List<Column> columns = new ArrayList<>();
        for (int j = 1; j < table.get(0).length; j++) {
            int index = j;
            String code = table.get(0)[j];
            columns.add(Column.of(
                    code,
                    "-1".equals(directions.get(code)) ? Direction.COST : Direction.BENEFIT,
                    rows.stream().mapToDouble(row -> number(row[index])).toArray()));
        }
        return DecisionMatrix.of(rows.stream().map(row -> row[0]).toList(), columns);
    }

    /** Checks that a matrix has the numbers of a table, up to 1e-12 of their size. */
    public static void assertSame(DecisionMatrix actual, String name) {
        List<String[]> table = table(name);
        assertThat(actual.rows()).isEqualTo(table.size() - 1);
        for (int i = 0; i < actual.rows(); i++) {
            for (int j = 0; j < actual.width(); j++) {
                Column column = actual.column(j);
                String[] row = table.get(i + 1);
                double expected = number(row[List.of(table.get(0)).indexOf(column.code())]);
                String where = name + " " + row[0] + " " + column.code();
                if (Double.isNaN(expected)) {
                    assertThat(column.at(i)).as(where).isNaN();
                } else {
                    assertThat(Math.abs(column.at(i) - expected))
                            .as(where + ": " + column.at(i) + " instead of " + expected)
                            .isLessThanOrEqualTo(1e-12 * Math.max(1, Math.abs(expected)));
                }
            }
        }
    }
}
