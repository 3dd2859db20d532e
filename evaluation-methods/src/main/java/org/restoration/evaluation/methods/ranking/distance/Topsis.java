package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * TOPSIS: the share of the distance from the anti-ideal in the sum of both distances, {@code d⁻ / (d⁺ + d⁻)}, where ideal and
 * anti-ideal take the best and the worst weighted value of every column of the set, and distances are Euclidean. Hwang and Yoon 1981,
 * <a href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves. If all alternatives are equal both distances are 0 and each
 * scores 1: it is the ideal.
 *
 * @param normalization what is done to the matrix first
 */
public record Topsis(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public Topsis {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** TOPSIS with vector normalization, as first published. */
    public static Topsis standard() {
        return new Topsis(new VectorLength(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "TOPSIS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        int n = matrix.rows();
        double[] fromIdeal = new double[n];
        double[] fromAntiIdeal = new double[n];
        double[] block = new double[Block.ROWS];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            Summary summary = column.summary();
            boolean benefit = column.direction() == Direction.BENEFIT;
            double ideal = benefit ? summary.greatest() : summary.least();
            double antiIdeal = benefit ? summary.least() : summary.greatest();
            for (int from = 0; from < n; from += Block.ROWS) {
                int to = Math.min(n, from + Block.ROWS);
                column.read(from, to, block);
                for (int i = from; i < to; i++) {
                    double toIdeal = weights[j] * (ideal - block[i - from]);
                    double toAntiIdeal = weights[j] * (block[i - from] - antiIdeal);
                    fromIdeal[i] += toIdeal * toIdeal;
                    fromAntiIdeal[i] += toAntiIdeal * toAntiIdeal;
                }
            }
        }
        double[] closeness = new double[n];
        for (int i = 0; i < n; i++) {
            fromIdeal[i] = Math.sqrt(fromIdeal[i]);
            fromAntiIdeal[i] = Math.sqrt(fromAntiIdeal[i]);
            double both = fromIdeal[i] + fromAntiIdeal[i];
            closeness[i] = both > 0 ? fromAntiIdeal[i] / both : 1;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, closeness),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, fromIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, fromAntiIdeal));
    }

    /**
     * What TOPSIS says.
     *
     * @param scores closeness to the ideal, in [0, 1]
     * @param fromIdeal distance from the ideal
     * @param fromAntiIdeal distance from the anti-ideal
     */
    public record Result(RelativeScores scores, RelativeScores fromIdeal, RelativeScores fromAntiIdeal)
            implements RankingResult {}
}
