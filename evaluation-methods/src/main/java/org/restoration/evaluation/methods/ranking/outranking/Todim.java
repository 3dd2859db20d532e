package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.SumShare;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * TODIM in its form after prospect theory: on each indicator a gain of d counts {@code √(w d)} for an alternative, a loss of d counts
 * {@code √(d / w) / θ} against it, w being the share of importance; the sums over all others, scaled to run from 0 to 1, are the scores.
 * Gomes and Lima 1992; Gomes and Rangel 2009, <a
 * href="https://doi.org/10.1016/j.ejor.2007.10.046">doi:10.1016/j.ejor.2007.10.046</a>.
 *
 * <p>Losses weigh more the less important the indicator is: that is the published form, not a slip. An indicator of no importance counts
 * nothing. Partly compensatory; ranks may reverse when an alternative joins or leaves. Where no sum differs from another all score 1.
 *
 * @param normalization what is done to the matrix first
 * @param theta θ, above 0: below 1 losses count more, above 1 less
 */
public record Todim(RelativeNormalization normalization, double theta) implements OutrankingMethod {

    /** Checks the parameters. */
    public Todim {
        Objects.requireNonNull(normalization, "normalization");
        if (!(theta > 0) || Double.isInfinite(theta)) {
            throw new IllegalArgumentException("theta of TODIM must be finite and above 0: got " + theta);
        }
    }

    /** TODIM on shares of the column sums with θ = 1. */
    public static Todim standard() {
        return new Todim(new SumShare(Orientation.ORIENTED), 1);
    }

    @Override
    public String name() {
        return "TODIM";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] shares = importances.on(ImportanceScale.UNIT_SUM).inOrder(matrix.indicators());
        double[][] columns = Oriented.columns(normalized);
        int n = matrix.rows();
        double[][] dominance = new double[n][n];
        for (int j = 0; j < shares.length; j++) {
            if (shares[j] == 0) {
                continue;
            }
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    double gain = columns[j][i] - columns[j][k];
                    dominance[i][k] += gain >= 0 ? Math.sqrt(shares[j] * gain) : -Math.sqrt(-gain / shares[j]) / theta;
                }
            }
        }
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            sums[i] = CompensatedSum.of(dominance[i]);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, UnitRange.of(sums)),
                Pairwise.of(matrix.alternatives(), dominance));
    }

    /**
     * What TODIM says.
     *
     * @param scores sums of dominance, scaled to run from 0 to 1
     * @param dominance what speaks for the first over the second, less what speaks against it
     */
    public record Result(RelativeScores scores, Pairwise dominance) implements RankingResult {}
}
