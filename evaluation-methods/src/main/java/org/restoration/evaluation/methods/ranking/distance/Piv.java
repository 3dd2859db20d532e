package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * PIV, the proximity indexed value: the sum of the distances of the weighted values from the best ones of the set, lower is better. Mufazzal
 * and Muzakkir 2018, <a href="https://doi.org/10.1016/j.cie.2018.03.045">doi:10.1016/j.cie.2018.03.045</a>.
 *
 * <p>Compensatory. Made to reverse fewer ranks than TOPSIS, it still may. A constant column adds 0.
 *
 * @param normalization what is done to the matrix first
 */
public record Piv(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public Piv {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** PIV as published, with vector normalization. */
    public static Piv standard() {
        return new Piv(new VectorLength(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "PIV";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        double[] distances = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double best = Ends.of(column).best();
            double weight = weights[j];
            Cells.each(column, (i, value) -> distances[i] += weight * Math.abs(best - value));
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.LOWER, distances));
    }
}
