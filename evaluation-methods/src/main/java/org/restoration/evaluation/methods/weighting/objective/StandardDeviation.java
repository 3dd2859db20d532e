package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights in proportion to the standard deviation of the columns. Without a normalization the unit of an indicator decides its weight.
 * Diakoulaki, Mavrotas and Papayannakis 1995, <a href="https://doi.org/10.1016/0305-0548(94)00059-H">doi:10.1016/0305-0548(94)00059-H</a>.
 *
 * <p>A constant column gets no weight; if all are constant, all weights are equal.
 *
 * @param normalization what is done to the matrix first
 * @param spread what deviations are divided by
 */
public record StandardDeviation(RelativeNormalization normalization, Spread spread) implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public StandardDeviation {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(spread, "spread");
    }

    @Override
    public String name() {
        return "standard deviation";
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
        return spread.deviation(column);
    }
}
