package org.restoration.evaluation.methods.ranking.distance;

import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * The limits on properties method: the merit parameter {@code Σ w Y/X + Σ w X/Y + Σ w |X/Y − 1|} over lower limits, upper limits and targets Y;
 * lower is better. Farag 2020, Materials and Process Selection for Engineering Design, 4th edition, CRC Press.
 *
 * <p>Compensatory: a limit that is broken is made good by another that is kept well, so that it says nothing of whether all are kept. No rank
 * reverses when an alternative joins or leaves, and the direction of an indicator plays no part. A value with a lower limit must be positive, any
 * other at least 0.
 *
 * @param limits the limit of each indicator
 */
public record LimitsOnProperties(Map<String, Limit> limits) implements DistanceMethod {

    /** Keeps a copy in the order given. */
    public LimitsOnProperties {
        limits = ByIndicator.copy(limits);
    }

    @Override
    public String name() {
        return "LoPM";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        matrix.map(column -> column.withDirection(Direction.BENEFIT)).completeFor(name());
        double[] weights = importances.inOrder(matrix.indicators());
        double[] merits = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column column = matrix.column(j);
            Limit limit = ByIndicator.get("limits", limits, column.code());
            boolean zero = limit.kind() != Limit.Kind.LOWER;
            double weight = weights[j];
            Cells.each(column, (i, value) -> {
                if (!(value > 0 || zero && value == 0)) {
                    throw new IllegalArgumentException("value of " + column.code() + " for "
                            + matrix.alternatives().get(i) + " must be " + (zero ? "at least 0" : "positive") + " for "
                            + name() + ": got " + value);
                }
                merits[i] += weight * limit.merit(value);
            });
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.LOWER, merits));
    }
}
