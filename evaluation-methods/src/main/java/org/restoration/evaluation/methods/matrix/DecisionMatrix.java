package org.restoration.evaluation.methods.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.internal.text.Nearest;

/**
 * A set of alternatives (sites, or measures to restore one) under the same indicators: the rows and columns from which this
 * module fits value functions and weights and makes rankings. Immutable.
 */
public final class DecisionMatrix {

    private final List<String> alternatives;
    private final List<Column> columns;

    private DecisionMatrix(List<String> alternatives, List<Column> columns) {
        this.alternatives = alternatives;
        this.columns = columns;
    }

    /**
     * A matrix of columns.
     *
     * @param alternatives one name for each row, each once and not blank
     * @param columns at least one, each of a code of its own and as long as there are alternatives
     * @throws IllegalArgumentException if there is no alternative or no column, a name is repeated or blank, or a column has
     *     another length
     */
    public static DecisionMatrix of(List<String> alternatives, List<Column> columns) {
        List<String> names = List.copyOf(alternatives);
        checkNames("alternative", names);
        return checked(names, columns);
    }

    /** A matrix of columns whose alternatives are called {@code 1}, {@code 2} and so on. */
    public static DecisionMatrix of(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("matrix must have at least one column: got none");
        }
        return checked(new Numbers(columns.get(0).size()), columns);
    }

    /**
     * A matrix from rows, as papers print it.
     *
     * @param alternatives one name for each row
     * @param indicators one code for each column
     * @param directions one direction for each column
     * @param rows one value for each indicator in every row, NaN for a missing one; copied
     * @throws IllegalArgumentException as {@link #of(List, List)}, or if a row has another length
     */
    public static DecisionMatrix ofRows(
            List<String> alternatives, List<String> indicators, List<Direction> directions, double[][] rows) {
        if (indicators.size() != directions.size()) {
            throw new IllegalArgumentException("matrix must have one direction for each of its " + indicators.size()
                    + " indicators: got " + directions.size());
        }
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            double[] values = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                if (rows[i].length != indicators.size()) {
                    throw new IllegalArgumentException("row " + (i + 1) + " must have one value for each of the "
                            + indicators.size() + " indicators: got " + rows[i].length);
                }
                values[i] = rows[i][j];
            }
            columns.add(Column.of(indicators.get(j), directions.get(j), values));
        }
        return of(alternatives, columns);
    }

    private static DecisionMatrix checked(List<String> names, List<Column> columns) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("matrix must have at least one alternative: got none");
        }
        checkNames("indicator", columns.stream().map(Column::code).toList());
        for (Column column : columns) {
            if (column.size() != names.size()) {
                throw new IllegalArgumentException("column " + column.code() + " must have one value for each of the "
                        + names.size() + " alternatives: got " + column.size());
            }
        }
        return new DecisionMatrix(names, List.copyOf(columns));
    }

    private static void checkNames(String what, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("matrix must have at least one " + what + ": got none");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank() || !seen.add(name)) {
                throw new IllegalArgumentException(
                        what + " of a matrix must have a name of its own: got \"" + name + "\"");
            }
        }
    }

    /** Names of the rows, in order. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Codes of the columns, in order. */
    public List<String> indicators() {
        return columns.stream().map(Column::code).toList();
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** A column, counted from 0. */
    public Column column(int index) {
        return columns.get(index);
    }

    /**
     * The column of an indicator.
     *
     * @throws IllegalArgumentException if it is none of {@link #indicators()}
     */
    public Column column(String indicator) {
        return columns.stream()
                .filter(column -> column.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator must be one of " + indicators() + ": got \"" + indicator + "\""
                                + Nearest.to(indicator, indicators())
                                        .map(near -> "\nMaybe \"" + near + "\"")
                                        .orElse("")));
    }

    /** Number of alternatives. */
    public int rows() {
        return alternatives.size();
    }

    /** Number of indicators. */
    public int width() {
        return columns.size();
    }

    /** The value in a row and a column, both counted from 0; NaN if it is missing. */
    public double at(int row, int column) {
        return columns.get(column).at(row);
    }

    /** The same alternatives with each column turned into another. */
    public DecisionMatrix map(UnaryOperator<Column> change) {
        return checked(alternatives, columns.stream().map(change).toList());
    }

    /**
     * This matrix, for a method that cannot work with missing values or with best ranges.
     *
     * @param method name of the method, for the error
     * @throws IllegalArgumentException if a value is missing, or a column is neither a benefit nor a cost
     */
    public DecisionMatrix completeFor(String method) {
        Objects.requireNonNull(method, "method");
        for (Column column : columns) {
            if (column.direction() == Direction.OPTIMUM) {
                throw new IllegalArgumentException("column " + column.code() + " must be a benefit or a cost for "
                        + method + ": got " + column.direction().code()
                        + "\nMaybe turn it into a distance from its target first");
            }
            if (column.summary().count() < column.size()) {
                for (int i = 0; i < column.size(); i++) {
                    if (Double.isNaN(column.at(i))) {
                        throw new IllegalArgumentException("value of " + column.code() + " for " + alternatives.get(i)
                                + " must be present for " + method + ": got none\nMaybe impute it first");
                    }
                }
            }
        }
        return this;
    }

    /** Whether the other has the same alternatives and columns. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionMatrix matrix
                && alternatives.equals(matrix.alternatives)
                && columns.equals(matrix.columns);
    }

    @Override
    public int hashCode() {
        return 31 * alternatives.hashCode() + columns.hashCode();
    }

    @Override
    public String toString() {
        return rows() + " alternatives × " + indicators();
    }
}
