package org.restoration.evaluation.methods.imputation;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * The median of the column. It keeps the median, and makes an indicator vary less than it does. Little and Rubin 2019, Statistical Analysis with
 * Missing Data, <a href="https://doi.org/10.1002/9781119482260">doi:10.1002/9781119482260</a>, section 4.2.
 */
public record ColumnMedian() implements Imputation {

    @Override
    public String name() {
        return "column median";
    }

    @Override
    public Imputed impute(DecisionMatrix matrix) {
        double[] centers = matrix.columns().stream()
                .mapToDouble(column -> Center.MEDIAN.of(column, row -> true))
                .toArray();
        return Filling.of(matrix, name(), (row, column) -> centers[column]);
    }
}
