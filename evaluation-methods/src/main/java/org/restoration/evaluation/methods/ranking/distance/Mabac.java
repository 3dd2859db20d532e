package org.restoration.evaluation.methods.ranking.distance;

import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * MABAC: the sum of the distances {@code v − g} from the border approximation area, where {@code v = w (1 + x)} and g is the geometric mean of
 * v over the set. Pamučar and Ćirović 2015, <a
 * href="https://doi.org/10.1016/j.eswa.2014.11.057">doi:10.1016/j.eswa.2014.11.057</a>.
 *
 * <p>Compensatory; g is the same for all, so that the order is that of the weighted sum, and ranks reverse just when the normalization makes
 * them. A constant column adds 0, but for rounding. Normalized values must be benefits of at least −1.
 *
 * @param normalization what is done to the matrix first
 */
public record Mabac(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public Mabac {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** MABAC as published, with min–max. */
    public static Mabac standard() {
        return new Mabac(MinMax.oriented());
    }

    @Override
    public String name() {
        return "MABAC";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = Oriented.of(normalization, matrix, name());
        double[] weights = importances.inOrder(matrix.indicators());
        double[] scores = new double[matrix.rows()];
        double[] border = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = weights[j];
            double area = weight * geometricMeanOfOneMore(column);
            border[j] = area;
            Cells.each(column, (i, value) -> scores[i] += weight * (1 + value) - area);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                ByIndicator.of(matrix.indicators(), border));
    }

    private double geometricMeanOfOneMore(Column column) {
        double least = column.summary().least();
        if (least < -1) {
            throw new IllegalArgumentException("normalized values of " + column.code() + " must be at least -1 for "
                    + name() + ": got " + least + "\nMaybe take min–max");
        }
        return least == -1 ? 0 : StrictMath.exp(column.sum(value -> StrictMath.log(1 + value)) / column.size());
    }

    /**
     * What MABAC says.
     *
     * @param scores sums of the distances from the border; above 0 an alternative belongs to the upper area
     * @param border the border approximation area of every indicator
     */
    public record Result(RelativeScores scores, Map<String, Double> border) implements RankingResult {

        /** Keeps a copy in the order of the indicators. */
        public Result {
            border = ByIndicator.copy(border);
        }
    }
}
