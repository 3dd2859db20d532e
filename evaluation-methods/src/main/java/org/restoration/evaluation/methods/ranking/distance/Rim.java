package org.restoration.evaluation.methods.ranking.distance;

import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.IdealRange;
import org.restoration.evaluation.methods.normalization.ReferenceIdeal;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * RIM, the reference ideal method: {@code I⁻ / (I⁺ + I⁻)}, where values become 1 within a given ideal interval and fall to 0 at the ends of a given
 * range, and I⁺ and I⁻ are the Euclidean distances of the weighted ones from the weights and from 0. Cables, Lamata and Verdegay 2016, <a
 * href="https://doi.org/10.1016/j.ins.2015.12.011">doi:10.1016/j.ins.2015.12.011</a>.
 *
 * <p>Compensatory. As ranges and ideals are given, no rank reverses when an alternative joins or leaves, and the direction of an indicator plays no
 * part. A value outside its range is refused.
 *
 * @param ranges range and ideal of each indicator
 */
public record Rim(Map<String, IdealRange> ranges) implements DistanceMethod {

    /** Keeps a copy in the order given. */
    public Rim {
        ranges = ByIndicator.copy(ranges);
    }

    @Override
    public String name() {
        return "RIM";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        matrix.map(column -> column.withDirection(Direction.BENEFIT)).completeFor(name());
        DecisionMatrix normalized = new ReferenceIdeal(ranges).normalize(matrix);
        double[] weights = importances.inOrder(matrix.indicators());
        double[] toIdeal = new double[matrix.rows()];
        double[] toAntiIdeal = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = weights[j];
            Cells.each(column, (i, value) -> {
                double missing = weight * (value - 1);
                double reached = weight * value;
                toIdeal[i] += missing * missing;
                toAntiIdeal[i] += reached * reached;
            });
        }
        double[] scores = new double[toIdeal.length];
        for (int i = 0; i < scores.length; i++) {
            toIdeal[i] = Math.sqrt(toIdeal[i]);
            toAntiIdeal[i] = Math.sqrt(toAntiIdeal[i]);
            scores[i] = Topsis.closeness(toIdeal[i], toAntiIdeal[i]);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, toIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, toAntiIdeal),
                normalized,
                weighted(normalized, weights));
    }

    private static DecisionMatrix weighted(DecisionMatrix normalized, double[] weights) {
        return normalized.map(column -> {
            double weight = weights[normalized.indicators().indexOf(column.code())];
            return column.mapped(value -> weight * value, Direction.BENEFIT);
        });
    }

    /**
     * What RIM says.
     *
     * @param scores closeness to the ideal, in [0, 1]
     * @param fromIdeal I⁺, distance from the weighted ideal
     * @param fromAntiIdeal I⁻, distance from 0
     * @param normalized the normalized values
     * @param weighted the weighted normalized values
     */
    public record Result(
            RelativeScores scores,
            RelativeScores fromIdeal,
            RelativeScores fromAntiIdeal,
            DecisionMatrix normalized,
            DecisionMatrix weighted)
            implements RankingResult {}
}
