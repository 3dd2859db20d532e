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
 * sPROBID: {@code S⁻ / S⁺} of {@link Probid}, with the best and the worst quarter of the ideals only, one of each where there are fewer than
 * four alternatives. Wang, Rangaiah and Wang 2021, <a
 * href="https://doi.org/10.1021/acs.iecr.1c01413">doi:10.1021/acs.iecr.1c01413</a>.
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves. An alternative that is all of the best quarter scores infinitely high;
 * where all alternatives are equal each scores 1. An alternative may come out behind one that it is at least as good as everywhere, as it may be
 * nearer to the best ideals without being better.
 *
 * @param normalization what is done to the matrix first
 * @param metric how far two points are apart
 */
public record SimplifiedProbid(RelativeNormalization normalization, Minkowski metric) implements DistanceMethod {

    /** Checks that nothing is missing. */
    public SimplifiedProbid {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(metric, "metric");
    }

    /** sPROBID as published: vector normalization, Euclidean distances. */
    public static SimplifiedProbid standard() {
        return new SimplifiedProbid(new VectorLength(Orientation.TYPE_BLIND), Minkowski.EUCLIDEAN);
    }

    @Override
    public String name() {
        return "sPROBID";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Ideals ideals = new Ideals(normalized, importances.inOrder(matrix.indicators()), metric);
        int quarter = Math.max(1, matrix.rows() / 4);
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            double[] distances = ideals.distances(i);
            double fromBest = Ideals.fromFirst(distances, quarter);
            double fromWorst = Ideals.fromLast(distances, quarter);
            scores[i] = fromBest > 0 || fromWorst > 0 ? fromWorst / fromBest : 1;
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores));
    }
}
