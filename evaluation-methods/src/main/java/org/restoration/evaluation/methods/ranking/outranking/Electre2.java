package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ELECTRE II: alternatives that no other outranks come first and are taken away, and so on (direct order); the same from the other end gives
 * the inverse order; the score is the mean of both ranks. Of two alternatives only one of higher concordance may outrank the other: strongly
 * if concordance reaches p₀ with a discordance of at most q₀, or p₁ with q₁; weakly if it reaches p₂ with q₀. Roy and Bertier 1973 (La
 * méthode ELECTRE II), with the five thresholds of Gomes, Araya and Carignano 2004.
 *
 * <p>Not compensatory; ranks may reverse when an alternative joins or leaves. Where all that remain outrank each other in circles, they share
 * a rank. Thresholds are met to nine decimals. A single alternative has rank 1.
 *
 * @param normalization what is done to the matrix first
 * @param p0 concordance of strong outranking, in [p1, 1]
 * @param p1 the same under the narrower discordance, in [p2, p0]
 * @param p2 concordance of weak outranking, in [0, p1]
 * @param q0 wider discordance, in [q1, 1]
 * @param q1 narrower discordance, in [0, q0]
 * @param scale what differences are divided by
 */
public record Electre2(
        RelativeNormalization normalization,
        double p0,
        double p1,
        double p2,
        double q0,
        double q1,
        DiscordanceScale scale)
        implements OutrankingMethod {

    /** Checks the thresholds. */
    public Electre2 {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(scale, "scale");
        if (!(1 >= p0 && p0 >= p1 && p1 >= p2 && p2 >= 0)) {
            throw new IllegalArgumentException("concordance thresholds of ELECTRE II must fall from at most 1 to at"
                    + " least 0: got " + p0 + ", " + p1 + ", " + p2);
        }
        if (!(1 >= q0 && q0 >= q1 && q1 >= 0)) {
            throw new IllegalArgumentException("discordance thresholds of ELECTRE II must fall from at most 1 to at"
                    + " least 0: got " + q0 + ", " + q1);
        }
    }

    /** ELECTRE II on values as given, each difference over the range of its own column, with the thresholds 0.65, 0.5, 0.35; 0.65, 0.35. */
    public static Electre2 standard() {
        return new Electre2(new AsGiven(), 0.65, 0.5, 0.35, 0.65, 0.35, DiscordanceScale.OWN_RANGE);
    }

    @Override
    public String name() {
        return "ELECTRE II";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[][] agreeing = Crisp.concordance(normalized, importances);
        double[][] opposing = Crisp.discordance(normalized, scale);
        int n = matrix.rows();
        boolean[][] strong = new boolean[n][n];
        boolean[][] weak = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                if (Billionths.above(agreeing[i][k], agreeing[k][i])) {
                    strong[i][k] = reaches(agreeing[i][k], p0, opposing[i][k], q0)
                            || reaches(agreeing[i][k], p1, opposing[i][k], q1);
                    weak[i][k] = !strong[i][k] && reaches(agreeing[i][k], p2, opposing[i][k], q0);
                }
            }
        }
        double[] direct = ranks(strong, weak, false);
        double[] inverse = ranks(strong, weak, true);
        double[] means = new double[n];
        for (int i = 0; i < n; i++) {
            means[i] = (direct[i] + inverse[i]) / 2;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, means),
                Ranks.of(matrix.alternatives(), direct),
                Ranks.of(matrix.alternatives(), inverse),
                Crisp.pairwise(matrix.alternatives(), strong),
                Crisp.pairwise(matrix.alternatives(), weak));
    }

    private static boolean reaches(double agreeing, double p, double opposing, double q) {
        return Billionths.reaches(agreeing, p) && Billionths.reaches(q, opposing);
    }

    /** The classes as they are taken away: from the best by what outranks, or from the worst by what is outranked. */
    private static double[] ranks(boolean[][] strong, boolean[][] weak, boolean fromWorst) {
        int n = strong.length;
        double[] ranks = new double[n];
        int rank = 0;
        for (int left = n; left > 0; ) {
            rank++;
            boolean[] taken = new boolean[n];
            int count = 0;
            for (int i = 0; i < n; i++) {
                taken[i] = ranks[i] == 0 && free(strong, weak, ranks, i, fromWorst);
                count += taken[i] ? 1 : 0;
            }
            for (int i = 0; i < n; i++) {
                if (taken[i] || count == 0 && ranks[i] == 0) {
                    ranks[i] = rank;
                }
            }
            left = count == 0 ? 0 : left - count;
        }
        if (fromWorst) {
            for (int i = 0; i < n; i++) {
                ranks[i] = rank + 1 - ranks[i];
            }
        }
        return ranks;
    }

    private static boolean free(boolean[][] strong, boolean[][] weak, double[] ranks, int i, boolean fromWorst) {
        for (int k = 0; k < ranks.length; k++) {
            if (ranks[k] == 0 && (fromWorst ? strong[i][k] || weak[i][k] : strong[k][i] || weak[k][i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * What ELECTRE II says.
     *
     * @param scores mean of both ranks, lower is better
     * @param direct classes taken away from the best, 1 the best
     * @param inverse classes taken away from the worst, 1 the best
     * @param strong 1 where the first outranks the second strongly, else 0
     * @param weak 1 where the first outranks the second weakly only, else 0
     */
    public record Result(RelativeScores scores, Ranks direct, Ranks inverse, Pairwise strong, Pairwise weak)
            implements RankingResult {}
}
