package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Grey relational analysis: the weighted sum of the grey relational coefficients {@code (Δmin + ζ Δmax) / (Δ + ζ Δmax)}, where Δ is the
 * distance of a normalized value from the best of its column, and Δmin and Δmax are the least and the greatest of the matrix. Deng 1982, <a
 * href="https://doi.org/10.1016/S0167-6911(82)80025-X">doi:10.1016/S0167-6911(82)80025-X</a>.
 *
 * <p>Compensatory, more strongly near the best; ranks may reverse when an alternative joins or leaves. As the reference is the best of the
 * set, Δmin is 0. A constant column adds its weight to every grade; where all columns are constant each alternative has the greatest grade.
 *
 * @param normalization what is done to the matrix first
 * @param zeta the distinguishing coefficient ζ, above 0 and at most 1
 */
public record GreyRelation(RelativeNormalization normalization, double zeta) implements DistanceMethod {

    /** Checks that ζ distinguishes. */
    public GreyRelation {
        Objects.requireNonNull(normalization, "normalization");
        if (!(zeta > 0 && zeta <= 1)) {
            throw new IllegalArgumentException(
                    "ζ of grey relational analysis must be above 0 and at most 1: got " + zeta);
        }
    }

    /** Grey relational analysis with min–max and ζ = 0.5. */
    public static GreyRelation standard() {
        return new GreyRelation(MinMax.oriented(), 0.5);
    }

    @Override
    public String name() {
        return "GRA";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        double[] best = new double[weights.length];
        double farthest = 0;
        for (int j = 0; j < weights.length; j++) {
            Ends ends = Ends.of(normalized.column(j));
            best[j] = ends.best();
            farthest = Math.max(farthest, Math.abs(ends.best() - ends.worst()));
        }
        double softened = zeta * farthest;
        double[] grades = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = weights[j];
            double reference = best[j];
            Cells.each(
                    column,
                    (i, value) -> grades[i] +=
                            softened > 0 ? weight * (softened / (Math.abs(reference - value) + softened)) : weight);
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, grades));
    }
}
