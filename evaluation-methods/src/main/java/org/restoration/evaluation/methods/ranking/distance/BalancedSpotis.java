package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Balanced SPOTIS: {@code α dₑ + (1 − α) dᵢ}, lower is better, between the distance dₑ from the expected solution point and the distance dᵢ from the
 * better bounds, both of {@link Spotis}. Shekhovtsov, Dezert and Sałabun 2025, <a
 * href="https://doi.org/10.5220/0013119800003890">doi:10.5220/0013119800003890</a>.
 *
 * <p>Compensatory; no rank reverses when an alternative joins or leaves. α = 1 is SPOTIS with the expected point, α = 0 SPOTIS without one.
 *
 * @param spotis bounds and expected solution point
 * @param alpha how much the expected point counts, in [0, 1]
 */
public record BalancedSpotis(Spotis spotis, double alpha) implements DistanceMethod {

    /** Checks that α is a share. */
    public BalancedSpotis {
        Objects.requireNonNull(spotis, "spotis");
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("α of balanced SPOTIS must be within 0 and 1: got " + alpha);
        }
    }

    @Override
    public String name() {
        return "Balanced SPOTIS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        RelativeScores expected = spotis.rank(matrix, importances).scores();
        RelativeScores ideal =
                Spotis.ofBounds(spotis.bounds()).rank(matrix, importances).scores();
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = alpha * expected.at(i) + (1 - alpha) * ideal.at(i);
        }
        return new Result(RelativeScores.of(matrix.alternatives(), Preference.LOWER, scores), expected, ideal);
    }

    /**
     * What balanced SPOTIS says.
     *
     * @param scores balanced distances, lower is better
     * @param fromExpected distances from the expected solution point
     * @param fromIdeal distances from the better bounds
     */
    public record Result(RelativeScores scores, RelativeScores fromExpected, RelativeScores fromIdeal)
            implements RankingResult {}
}
