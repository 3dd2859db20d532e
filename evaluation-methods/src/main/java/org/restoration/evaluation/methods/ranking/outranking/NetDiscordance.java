package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ELECTRE net discordance: what speaks against an alternative less what speaks against the others for it, {@code Σ d(i, k) − Σ d(k, i)},
 * lower is better. d(i, k) is the greatest weighted difference by which i is worse than k, over the greatest weighted difference between the
 * two. Van Delft and Nijkamp 1977; Hwang and Yoon 1981, <a
 * href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * <p>Nothing speaks against an alternative that is nowhere worse: 0. Ranks may reverse when an alternative joins or leaves. A constant
 * indicator changes nothing; a single alternative scores 0.
 *
 * @param normalization what is done to the matrix first
 */
public record NetDiscordance(RelativeNormalization normalization) implements OutrankingMethod {

    /** Checks that the normalization is given. */
    public NetDiscordance {
        Objects.requireNonNull(normalization, "normalization");
    }

    @Override
    public String name() {
        return "ELECTRE net discordance";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] shares = importances.on(ImportanceScale.UNIT_SUM).inOrder(matrix.indicators());
        double[][] columns = Oriented.columns(normalized);
        int n = matrix.rows();
        double[][] worse = new double[n][n];
        for (int j = 0; j < shares.length; j++) {
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    worse[i][k] = Math.max(worse[i][k], shares[j] * (columns[j][k] - columns[j][i]));
                }
            }
        }
        double[][] discordance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double greatest = Math.max(worse[i][k], worse[k][i]);
                discordance[i][k] = greatest > 0 ? worse[i][k] / greatest : 0;
            }
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.LOWER, NetSums.of(discordance)));
    }
}
