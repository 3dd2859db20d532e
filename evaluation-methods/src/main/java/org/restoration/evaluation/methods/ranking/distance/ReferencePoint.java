package org.restoration.evaluation.methods.ranking.distance;

import java.util.Map;
import java.util.Objects;
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
 * The reference point approach of MOORA: the greatest distance {@code |r − w x|} of the weighted values from the reference point, the best
 * ones of the set; lower is better. Brauers and Zavadskas 2006, The MOORA method and its application to privatization in a transition economy,
 * Control and Cybernetics 35(2), 445–469.
 *
 * <p>Not compensatory: the worst gap alone decides, and ties are common. Ranks may reverse when an alternative joins or leaves. A constant
 * column makes no gap.
 *
 * @param normalization what is done to the matrix first
 */
public record ReferencePoint(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public ReferencePoint {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** The approach as published, with vector normalization. */
    public static ReferencePoint standard() {
        return new ReferencePoint(new VectorLength(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "MOORA reference point";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        double[] gaps = new double[matrix.rows()];
        double[] reference = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double best = Ends.of(column).best();
            double weight = weights[j];
            reference[j] = weight * best;
            Cells.each(column, (i, value) -> gaps[i] = Math.max(gaps[i], weight * Math.abs(best - value)));
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, gaps),
                ByIndicator.of(matrix.indicators(), reference));
    }

    /**
     * What the approach says.
     *
     * @param scores greatest gaps, lower is better
     * @param reference best weighted value of every indicator
     */
    public record Result(RelativeScores scores, Map<String, Double> reference) implements RankingResult {

        /** Keeps a copy in the order of the indicators. */
        public Result {
            reference = ByIndicator.copy(reference);
        }
    }
}
