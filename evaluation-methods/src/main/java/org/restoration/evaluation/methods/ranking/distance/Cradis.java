package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * CRADIS: the mean of {@code K⁺ = S⁺₀ / S⁺} and {@code K⁻ = S⁻ / S⁻₀}, where S⁺ and S⁻ add up the distances of the weighted values from the
 * greatest and from the least one of the whole matrix, and S₀ are those of the optimal alternative that has the best value of every column.
 * Puška, Stević and Pamučar 2022, <a href="https://doi.org/10.1007/s10668-021-01902-2">doi:10.1007/s10668-021-01902-2</a>.
 *
 * <p>Compensatory: S⁺ and S⁻ have the order of the weighted sum, and so has the score. Ranks reverse just when the normalization makes them.
 * Normalized values must be benefits. An alternative that is the optimal one has K⁺ = 1 and K⁻ = 1, also where all are equal.
 *
 * @param normalization what is done to the matrix first
 */
public record Cradis(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public Cradis {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** CRADIS as published, with linear ratios. */
    public static Cradis standard() {
        return new Cradis(new LinearRatio());
    }

    @Override
    public String name() {
        return "CRADIS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = Oriented.of(normalization, matrix, name());
        double[] weights = importances.inOrder(matrix.indicators());
        double[] best = new double[weights.length];
        double greatest = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < weights.length; j++) {
            Summary summary = normalized.column(j).summary();
            best[j] = weights[j] * summary.greatest();
            greatest = Math.max(greatest, best[j]);
            least = Math.min(least, weights[j] * summary.least());
        }
        double ideal = greatest;
        double antiIdeal = least;
        double[] fromIdeal = new double[matrix.rows()];
        double[] fromAntiIdeal = new double[matrix.rows()];
        double optimalFromIdeal = 0;
        double optimalFromAntiIdeal = 0;
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = weights[j];
            optimalFromIdeal += ideal - best[j];
            optimalFromAntiIdeal += best[j] - antiIdeal;
            Cells.each(column, (i, value) -> {
                fromIdeal[i] += ideal - weight * value;
                fromAntiIdeal[i] += weight * value - antiIdeal;
            });
        }
        double[] nearness = new double[fromIdeal.length];
        double[] farness = new double[fromIdeal.length];
        double[] scores = new double[fromIdeal.length];
        for (int i = 0; i < scores.length; i++) {
            nearness[i] = fromIdeal[i] > 0 ? optimalFromIdeal / fromIdeal[i] : 1;
            farness[i] = optimalFromAntiIdeal > 0 ? fromAntiIdeal[i] / optimalFromAntiIdeal : 1;
            scores[i] = (nearness[i] + farness[i]) / 2;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, fromIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, fromAntiIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, nearness),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, farness));
    }

    /**
     * What CRADIS says.
     *
     * @param scores mean of K⁺ and K⁻, in [0, 1]
     * @param fromIdeal S⁺, sum of the distances from the ideal
     * @param fromAntiIdeal S⁻, sum of the distances from the anti-ideal
     * @param nearness K⁺, as near to the ideal as the optimal alternative
     * @param farness K⁻, as far from the anti-ideal as the optimal alternative
     */
    public record Result(
            RelativeScores scores,
            RelativeScores fromIdeal,
            RelativeScores fromAntiIdeal,
            RelativeScores nearness,
            RelativeScores farness)
            implements RankingResult {}
}
