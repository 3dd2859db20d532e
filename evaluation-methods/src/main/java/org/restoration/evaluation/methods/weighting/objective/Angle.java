package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights in proportion to the angle between a column and the column of equal values, {@code arccos(Σx / (√n √Σx²))}: the more uneven a
 * column, the wider the angle. Shuai and others 2012, A new angular method to determine the objective weights.
 *
 * <p>A constant column makes no angle and gets no weight; if all are constant, all weights are equal.
 *
 * @param normalization what is done to the matrix first; the angle does not change when a column is multiplied by a positive number
 */
public record Angle(RelativeNormalization normalization) implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public Angle {
        Objects.requireNonNull(normalization, "normalization");
    }

    @Override
    public String name() {
        return "angle";
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
        Summary summary = column.summary();
        if (summary.constant()) {
            return 0;
        }
        double cosine = summary.sum() / (Math.sqrt(summary.count()) * summary.length());
        return StrictMath.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
