package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ROV, the range of value: {@code (u⁺ + u⁻) / 2}, where u⁺ is the weighted sum of the normalized benefits and u⁻ that of the costs turned
 * round. Yakowitz, Lane and Szidarovszky 1993, Applied Mathematics and Computation 54, 167–181; Madić and others 2016, Decision Science
 * Letters 5, 245–254.
 *
 * <p>Half a weighted sum, so that the order is that of the weighted sum of the same normalization. Fully compensatory and set-dependent;
 * ranks may reverse. After the normalization no column may be a cost.
 *
 * @param normalization what is done to the matrix first
 */
public record RangeOfValue(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public RangeOfValue {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** ROV of the min–max values, as first published. */
    public static RangeOfValue standard() {
        return new RangeOfValue(MinMax.oriented());
    }

    @Override
    public String name() {
        return "ROV";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.benefits(normalized, name());
        double[] weights = importances.inOrder(matrix.indicators());
        Totals plus = Totals.zeros(matrix);
        Totals minus = Totals.zeros(matrix);
        for (int j = 0; j < weights.length; j++) {
            (matrix.column(j).direction() == Direction.BENEFIT ? plus : minus).add(normalized.column(j), weights[j]);
        }
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (plus.at(i) + minus.at(i)) / 2;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                plus.scores(matrix),
                minus.scores(matrix));
    }

    /**
     * What ROV says.
     *
     * @param scores the middle of the range of value
     * @param plus utility u⁺ of the benefits
     * @param minus utility u⁻ of the costs, more is better
     */
    public record Result(RelativeScores scores, RelativeScores plus, RelativeScores minus) implements RankingResult {}
}
