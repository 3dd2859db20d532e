package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * PROBID: {@code 1 / (1 + R²) + d(mean)} with {@code R = S⁺ / S⁻}, where S⁺ adds up the distances from the better half of the ideals, the k-th
 * divided by k, and S⁻ those from the worse half, counted from the worst; the middle one of an odd number is in both. The k-th ideal has the k-th
 * best value of every column. Wang, Rangaiah and Wang 2021, <a
 * href="https://doi.org/10.1021/acs.iecr.1c01413">doi:10.1021/acs.iecr.1c01413</a>.
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves. As a distance from the mean raises the score on the bad side too, an
 * alternative may come out behind one that it is at least as good as everywhere. Where all alternatives are equal each scores 1. Every alternative
 * is compared with every ideal: O(n²) for n alternatives.
 *
 * @param normalization what is done to the matrix first
 * @param metric how far two points are apart
 */
public record Probid(RelativeNormalization normalization, Minkowski metric) implements DistanceMethod {

    /** Checks that nothing is missing. */
    public Probid {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(metric, "metric");
    }

    /** PROBID as published: vector normalization, Euclidean distances. */
    public static Probid standard() {
        return new Probid(new VectorLength(Orientation.TYPE_BLIND), Minkowski.EUCLIDEAN);
    }

    @Override
    public String name() {
        return "PROBID";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Ideals ideals = new Ideals(normalized, importances.inOrder(matrix.indicators()), metric);
        int half = (matrix.rows() + 1) / 2;
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            double[] distances = ideals.distances(i);
            double fromBetter = Ideals.fromFirst(distances, half);
            double fromWorse = Ideals.fromLast(distances, half);
            double ratio = fromBetter > 0 ? fromBetter / fromWorse : 0;
            scores[i] = 1 / (1 + ratio * ratio) + ideals.distanceFromMean(i);
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores));
    }
}
