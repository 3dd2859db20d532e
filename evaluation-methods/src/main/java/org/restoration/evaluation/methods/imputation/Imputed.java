package org.restoration.evaluation.methods.imputation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * A matrix whose gaps were filled, beside the one that has them.
 *
 * @param original the matrix as it was
 * @param matrix the same alternatives and indicators, with values in the place of gaps
 * @param method by which method
 */
public record Imputed(DecisionMatrix original, DecisionMatrix matrix, String method) {

    /**
     * A cell that was imputed.
     *
     * @param alternative name of its row
     * @param indicator code of its column
     * @param value what was put there
     */
    public record Cell(String alternative, String indicator, double value) {}

    /** Checks that all are given. */
    public Imputed {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(method, "method");
    }

    /** Whether the value in a row and a column, both counted from 0, was imputed. */
    public boolean imputed(int row, int column) {
        return Double.isNaN(original.at(row, column)) && !Double.isNaN(matrix.at(row, column));
    }

    /** All cells that were imputed, column by column. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int j = 0; j < matrix.width(); j++) {
            Column column = matrix.column(j);
            for (int i = 0; i < matrix.rows(); i++) {
                if (imputed(i, j)) {
                    cells.add(new Cell(matrix.alternatives().get(i), column.code(), column.at(i)));
                }
            }
        }
        return List.copyOf(cells);
    }

    /** The share of cells of each column that was imputed, in [0, 1], in the order of the columns. */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int j = 0; j < matrix.width(); j++) {
            int count = 0;
            for (int i = 0; i < matrix.rows(); i++) {
                count += imputed(i, j) ? 1 : 0;
            }
            shares.put(matrix.column(j).code(), (double) count / matrix.rows());
        }
        return shares;
    }

    /** The share of all cells that was imputed, in [0, 1]. */
    public double share() {
        return (double) cells().size() / matrix.rows() / matrix.width();
    }
}
