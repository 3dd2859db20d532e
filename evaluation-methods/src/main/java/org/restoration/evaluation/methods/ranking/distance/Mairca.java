package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * MAIRCA: the sum of the gaps {@code w/n − (w/n) x} between the theoretical and the real rating, lower is better; each of the n alternatives
 * is as likely as the others beforehand. Gigović, Pamučar, Bajić and Milićević 2016, <a
 * href="https://doi.org/10.3390/su8040372">doi:10.3390/su8040372</a>.
 *
 * <p>Compensatory; the order is that of the weighted sum of normalized values, and ranks reverse just when the normalization makes them. A
 * constant column leaves no gap under min–max. Normalized values must be benefits.
 *
 * @param normalization what is done to the matrix first
 */
public record Mairca(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public Mairca {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** MAIRCA as published, with min–max. */
    public static Mairca standard() {
        return new Mairca(MinMax.oriented());
    }

    @Override
    public String name() {
        return "MAIRCA";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = Oriented.of(normalization, matrix, name());
        double[] weights = importances.inOrder(matrix.indicators());
        double[] gaps = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            double theoretical = weights[j] / gaps.length;
            Cells.each(normalized.column(j), (i, value) -> gaps[i] += theoretical * (1 - value));
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.LOWER, gaps));
    }
}
