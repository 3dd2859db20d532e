package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights in proportion to the variance of the columns. Rao and Patel 2010, A subjective and
 * objective integrated multiple attribute decision making method for material selection, Materials &amp; Design 31(10), 4738–4747.
 *
 * <p>A constant column gets no weight; if all are constant, all weights are equal.
 *
 * @param normalization what is done to the matrix first
 * @param spread what deviations are divided by
 */
public record Variance(RelativeNormalization normalization, Spread spread) implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public Variance {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(spread, "spread");
    }

    @Override
    public String name() {
        return "statistical variance";
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
        return spread.variance(column);
    }
}
