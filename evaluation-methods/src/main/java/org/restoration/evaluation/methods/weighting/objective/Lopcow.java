package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * LOPCOW: the logarithm of the root mean square of a column over its standard deviation, in percent and without its sign, {@code |100 ln(√(Σx² / n) / σ)|}; weights
 * in proportion. Ecer and Pamucar 2022, <a href="https://doi.org/10.1016/j.omega.2022.102690">doi:10.1016/j.omega.2022.102690</a>.
 *
 * <p>A constant column has no logarithm and gets no weight; if all are constant, all weights are equal.
 *
 * @param normalization what is done to the matrix first
 * @param spread what deviations are divided by
 */
public record Lopcow(RelativeNormalization normalization, Spread spread) implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public Lopcow {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(spread, "spread");
    }

    @Override
    public String name() {
        return "LOPCOW";
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
        double deviation = spread.deviation(column);
        if (deviation == 0) {
            return 0;
        }
        Summary summary = column.summary();
        double rootMeanSquare = Math.sqrt(summary.sumOfSquares() / summary.count());
        return Math.abs(100 * StrictMath.log(rootMeanSquare / deviation));
    }
}
