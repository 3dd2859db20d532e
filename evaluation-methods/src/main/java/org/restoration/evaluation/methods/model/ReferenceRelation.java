package org.restoration.evaluation.methods.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Grey relational evaluation (灰色关联) against a given reference series, such as the values of a reference ecosystem: the weighted sum of {@code (Δmin + ζ
 * Δmax) / (Δ + ζ Δmax)} with Δ the distance of a value from the reference, and Δmin and Δmax over the matrix. Deng 1982, <a
 * href="https://doi.org/10.1016/S0167-6911(82)80025-X">doi:10.1016/S0167-6911(82)80025-X</a>.
 *
 * <p>Values are taken as they are: bring them to one scale first, and the reference with them. Direction has no part, being better than the reference
 * is as far from it as being worse. Compensatory; set-relative by Δmin and Δmax: the order of two alternatives can change with a third, which changes
 * how steeply the coefficients fall. Where all alternatives equal the reference each grade is the sum of the importances. Grades are from above 0 to that sum.
 *
 * @param zeta the distinguishing coefficient ζ, above 0 and at most 1, customarily 0.5
 */
public record ReferenceRelation(double zeta) {

    /** Checks that ζ distinguishes. */
    public ReferenceRelation {
        if (!(zeta > 0 && zeta <= 1)) {
            throw new IllegalArgumentException(
                    "ζ of grey relational evaluation must be above 0 and at most 1: got " + zeta);
        }
    }

    /**
     * The grey relational grades.
     *
     * @param matrix the set on one scale, complete
     * @param reference a finite value of exactly the indicators of the matrix, on the same scale
     * @param importances importances of exactly these indicators, used on their scale
     * @throws IllegalArgumentException if a value is missing, or the reference or the importances speak of other indicators
     */
    public RelativeScores grades(DecisionMatrix matrix, Map<String, Double> reference, Importances importances) {
        matrix.completeFor("grey relational evaluation");
        double[] weights = importances.inOrder(matrix.indicators());
        List<double[]> distances = new ArrayList<>();
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (Column column : matrix.columns()) {
            double target = target(matrix, reference, column.code());
            double[] distance = column.toArray();
            for (int i = 0; i < distance.length; i++) {
                distance[i] = Math.abs(distance[i] - target);
                nearest = Math.min(nearest, distance[i]);
                farthest = Math.max(farthest, distance[i]);
            }
            distances.add(distance);
        }
        double softened = zeta * farthest;
        double[] grades = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            double[] distance = distances.get(j);
            for (int i = 0; i < grades.length; i++) {
                grades[i] += weights[j] * (softened > 0 ? (nearest + softened) / (distance[i] + softened) : 1);
            }
        }
        return RelativeScores.of(matrix.alternatives(), Preference.HIGHER, grades);
    }

    private static double target(DecisionMatrix matrix, Map<String, Double> reference, String code) {
        Double target = reference.get(code);
        if (reference.size() != matrix.width() || target == null || !Double.isFinite(target)) {
            throw new IllegalArgumentException(
                    "reference must have a finite value of exactly " + matrix.indicators() + ": got " + reference);
        }
        return target;
    }
}
