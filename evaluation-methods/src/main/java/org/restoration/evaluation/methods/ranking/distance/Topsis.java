package org.restoration.evaluation.methods.ranking.distance;

import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * TOPSIS: the share of the distance from the anti-ideal in the sum of both distances, {@code d⁻ / (d⁺ + d⁻)}, where ideal and
 * anti-ideal take the best and the worst weighted value of every column of the set. Hwang and Yoon 1981,
 * <a href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>, with Euclidean distances.
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves. If all alternatives are equal both distances are 0 and each
 * scores 1: it is the ideal.
 *
 * @param normalization what is done to the matrix first
 * @param metric how far two points are apart
 */
public record Topsis(RelativeNormalization normalization, Minkowski metric) implements DistanceMethod {

    /** Checks that nothing is missing. */
    public Topsis {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(metric, "metric");
    }

    /** TOPSIS with Euclidean distances. */
    public Topsis(RelativeNormalization normalization) {
        this(normalization, Minkowski.EUCLIDEAN);
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
        double[] ideal = new double[weights.length];
        double[] antiIdeal = new double[weights.length];
        double[] fromIdeal = new double[n];
        double[] fromAntiIdeal = new double[n];
        double[] block = new double[Block.ROWS];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            Ends ends = Ends.of(column);
            double weight = weights[j];
            ideal[j] = weight * ends.best();
            antiIdeal[j] = weight * ends.worst();
            for (int from = 0; from < n; from += Block.ROWS) {
                int to = Math.min(n, from + Block.ROWS);
                column.read(from, to, block);
                metric.add(block, to - from, weight, ends.best(), fromIdeal, from);
                metric.add(block, to - from, weight, ends.worst(), fromAntiIdeal, from);
            }
        }
        double[] closeness = new double[n];
        for (int i = 0; i < n; i++) {
            fromIdeal[i] = metric.whole(fromIdeal[i]);
            fromAntiIdeal[i] = metric.whole(fromAntiIdeal[i]);
            closeness[i] = closeness(fromIdeal[i], fromAntiIdeal[i]);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, closeness),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, fromIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, fromAntiIdeal),
                ByIndicator.of(matrix.indicators(), ideal),
                ByIndicator.of(matrix.indicators(), antiIdeal));
    }

    /** The share of the distance from the anti-ideal; 1 where ideal and anti-ideal are one. */
    static double closeness(double fromIdeal, double fromAntiIdeal) {
        double both = fromIdeal + fromAntiIdeal;
        return both > 0 ? fromAntiIdeal / both : 1;
    }

    /**
     * What TOPSIS says.
     *
     * @param scores closeness to the ideal, in [0, 1]
     * @param fromIdeal distance from the ideal
     * @param fromAntiIdeal distance from the anti-ideal
     * @param ideal best weighted value of every indicator
     * @param antiIdeal worst weighted value of every indicator
     */
    public record Result(
            RelativeScores scores,
            RelativeScores fromIdeal,
            RelativeScores fromAntiIdeal,
            Map<String, Double> ideal,
            Map<String, Double> antiIdeal)
            implements RankingResult {

        /** Keeps copies in the order of the indicators. */
        public Result {
            ideal = ByIndicator.copy(ideal);
            antiIdeal = ByIndicator.copy(antiIdeal);
        }
    }
}
