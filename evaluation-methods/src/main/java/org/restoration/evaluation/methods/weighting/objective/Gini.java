package org.restoration.evaluation.methods.weighting.objective;

import java.util.Arrays;
import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights in proportion to the Gini coefficient of the columns, {@code Σᵢ Σₖ |xᵢ − xₖ| / (2 n² mean)}, computed from the sorted values. Li and
 * Chi 2009 after Gini 1912.
 *
 * <p>Values may not be negative, since the coefficient then has no upper end. A constant column gets no weight; if all are constant, all
 * weights are equal.
 *
 * @param normalization what is done to the matrix first
 */
public record Gini(RelativeNormalization normalization) implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public Gini {
        Objects.requireNonNull(normalization, "normalization");
    }

    @Override
    public String name() {
        return "Gini";
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
        double[] values = column.toArray();
        Arrays.sort(values);
        if (values[0] < 0) {
            throw new IllegalArgumentException("column " + column.code() + " must hold no negative value for " + name()
                    + ": got " + values[0] + "\nMaybe normalize it by min–max first");
        }
        int n = values.length;
        if (values[0] == values[n - 1]) {
            return 0;
        }
        CompensatedSum differences = new CompensatedSum();
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            differences.add((2.0 * i - n + 1) * values[i]);
            sum.add(values[i]);
        }
        return differences.value() / (n * sum.value());
    }
}
