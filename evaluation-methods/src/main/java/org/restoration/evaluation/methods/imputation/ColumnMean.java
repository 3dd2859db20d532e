package org.restoration.evaluation.methods.imputation;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * The mean of the column. It keeps the mean, and makes an indicator vary less than it does. Little and Rubin 2019, Statistical Analysis with
 * Missing Data, <a href="https://doi.org/10.1002/9781119482260">doi:10.1002/9781119482260</a>, section 4.2.
 */
public record ColumnMean() implements Imputation {

    @Override
    public String name() {
        return "column mean";
    }

    @Override
    public Imputed impute(DecisionMatrix matrix) {
        double[] centers = matrix.columns().stream()
                .mapToDouble(column -> Center.MEAN.of(column, row -> true))
                .toArray();
        return Filling.of(matrix, name(), (row, column) -> centers[column]);
    }
}
