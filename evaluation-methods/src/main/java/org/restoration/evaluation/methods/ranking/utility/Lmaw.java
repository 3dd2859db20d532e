package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * LMAW, the logarithm methodology of additive weights: with {@code z = (x + max) / max} for benefits and {@code (x + min) / x} for costs,
 * {@code φ = ln z / ln Πz}, the score is {@code Σ 2 φ^w / ((2 − φ)^w + φ^w)}. Pamučar and others 2021, <a
 * href="https://doi.org/10.22190/FUME210214031P">doi:10.22190/FUME210214031P</a>.
 *
 * <p>Partly compensatory and set-dependent; ranks may reverse. Costs must be positive and benefits at least 0. A column of zeros has
 * equal shares φ = 1 / n, like every constant one. A weight of 0 adds 1 to all scores.
 */
public record Lmaw() implements UtilityMethod {

    @Override
    public String name() {
        return "LMAW";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        double[] weights = importances.inOrder(matrix.indicators());
        Totals scores = Totals.zeros(matrix);
        for (int j = 0; j < weights.length; j++) {
            Column logarithms = logarithms(matrix.column(j), matrix);
            double sum = logarithms.summary().sum();
            double weight = weights[j];
            scores.add(logarithms, logarithm -> {
                double share = sum > 0 ? logarithm / sum : 1.0 / matrix.rows();
                double power = StrictMath.pow(share, weight);
                return 2 * power / (StrictMath.pow(2 - share, weight) + power);
            });
        }
        return new Scored(scores.scores(matrix));
    }

    private Column logarithms(Column column, DecisionMatrix matrix) {
        Summary summary = column.summary();
        if (column.direction() == Direction.BENEFIT) {
            Demand.notNegative(column, matrix.alternatives(), name());
            double greatest = summary.greatest();
            return column.mapped(
                    value -> greatest > 0 ? StrictMath.log((value + greatest) / greatest) : 0, Direction.BENEFIT);
        }
        Demand.positive(column, matrix.alternatives(), name());
        return column.mapped(value -> StrictMath.log((value + summary.least()) / value), Direction.BENEFIT);
    }
}
