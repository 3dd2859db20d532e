package org.restoration.evaluation.methods.weighting.objective;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.weighting.Derived;

/**
 * MEREC: an indicator counts by how much the performances of all alternatives change when it is taken away. With {@code n = min / x} for
 * benefits and {@code x / max} for costs, the performance is {@code S = ln(1 + Σⱼ |ln n| / k)}, and the weight in proportion to {@code
 * Σᵢ |S without j − S|}. Keshavarz-Ghorabaee and others 2021, <a
 * href="https://doi.org/10.3390/sym13040525">doi:10.3390/sym13040525</a>.
 *
 * <p>All values must be above 0. A constant column changes nothing and gets no weight; if all are constant, all weights are equal.
 */
public record Merec() implements ObjectiveWeighting {

    @Override
    public String name() {
        return "MEREC";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        int k = matrix.completeFor(name()).width();
        int n = matrix.rows();
        double[] best = new double[k];
        for (int j = 0; j < k; j++) {
            Summary summary = matrix.column(j).summary();
            if (!(summary.least() > 0)) {
                throw new IllegalArgumentException("column " + matrix.column(j).code() + " must be above 0 for "
                        + name() + ": got " + summary.least() + "\nMaybe shift it first");
            }
            best[j] = matrix.column(j).direction() == Direction.BENEFIT ? summary.least() : summary.greatest();
        }
        CompensatedSum[] effects = new CompensatedSum[k];
        for (int j = 0; j < k; j++) {
            effects[j] = new CompensatedSum();
        }
        double[] distances = new double[k];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < k; j++) {
                distances[j] = Math.abs(StrictMath.log(ratio(matrix.column(j), i, best[j])));
                sum += distances[j];
            }
            double performance = StrictMath.log(1 + sum / k);
            for (int j = 0; j < k; j++) {
                effects[j].add(Math.abs(StrictMath.log(1 + (sum - distances[j]) / k) - performance));
            }
        }
        double[] amounts = new double[k];
        for (int j = 0; j < k; j++) {
            amounts[j] = effects[j].value();
        }
        return Fitted.proportional(name(), matrix, amounts);
    }

    private static double ratio(Column column, int row, double best) {
        return column.direction() == Direction.BENEFIT ? best / column.at(row) : column.at(row) / best;
    }
}
