package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights in proportion to the standard deviation over the mean of the columns, which a change of unit leaves as it is. The mean is taken
 * without its sign; a column of mean 0 is refused, since nothing can be said of it.
 *
 * <p>A constant column gets no weight; if all are constant, all weights are equal.
 *
 * @param normalization what is done to the matrix first
 * @param spread what deviations are divided by
 */
public record CoefficientOfVariation(RelativeNormalization normalization, Spread spread) implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public CoefficientOfVariation {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(spread, "spread");
    }

    @Override
    public String name() {
        return "coefficient of variation";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] amounts = new double[matrix.width()];
        for (int j = 0; j < amounts.length; j++) {
            amounts[j] = amount(normalized.column(j));
        }
        return Fitted.proportional(name(), matrix, amounts);
    }

    private double amount(Column column) {
        double mean = Math.abs(column.summary().mean());
        double deviation = spread.deviation(column);
        if (deviation > 0 && mean == 0) {
            throw new IllegalArgumentException(
                    "column " + column.code() + " must have a mean other than 0 for " + name() + ": got 0");
        }
        return deviation == 0 ? 0 : deviation / mean;
    }
}
