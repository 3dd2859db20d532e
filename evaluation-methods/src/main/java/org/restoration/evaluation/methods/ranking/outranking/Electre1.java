package org.restoration.evaluation.methods.ranking.outranking;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.SetRelative;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ELECTRE I: one alternative outranks another if the importance of the indicators on which it is at least as good reaches p as a share of
 * all (concordance), and the greatest difference by which it is worse is at most q of the scale (discordance). What remains to choose from
 * is the kernel: no member outranks another, and each alternative outside is outranked by a member. Roy 1968, <a
 * href="https://doi.org/10.1051/ro/196802V100571">doi:10.1051/ro/196802V100571</a>.
 *
 * <p>It chooses and does not rank. Not compensatory; depends on the set through the discordance scale. Alternatives that outrank each other
 * in a circle count as one. Thresholds are met to nine decimals. A constant indicator agrees with every pair; a single alternative is the
 * kernel.
 *
 * @param normalization what is done to the matrix first
 * @param concordance p, in [0, 1]
 * @param discordance q, in [0, 1]
 * @param scale what differences are divided by
 */
public record Electre1(
        RelativeNormalization normalization, double concordance, double discordance, DiscordanceScale scale) {

    /** Checks the thresholds. */
    public Electre1 {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(scale, "scale");
        Crisp.checkShare("concordance threshold of ELECTRE I", concordance);
        Crisp.checkShare("discordance threshold of ELECTRE I", discordance);
    }

    /** How the field calls it. */
    public String name() {
        return "ELECTRE I";
    }

    /**
     * What remains to choose from.
     *
     * @param matrix the set, complete, with benefits and costs only
     * @param importances importances of exactly the indicators of the matrix
     */
    public Result choose(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[][] agreeing = Crisp.concordance(normalized, importances);
        double[][] opposing = Crisp.discordance(normalized, scale);
        int n = matrix.rows();
        boolean[][] outranks = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                outranks[i][k] = i != k
                        && Billionths.reaches(agreeing[i][k], concordance)
                        && Billionths.reaches(discordance, opposing[i][k]);
            }
        }
        List<String> names = matrix.alternatives();
        return new Result(
                Pairwise.of(names, agreeing),
                Pairwise.of(names, opposing),
                Crisp.pairwise(names, outranks),
                Kernel.of(outranks).stream().mapToObj(names::get).toList());
    }

    /** The greatest difference by which each alternative is worse than each other, over the scale. */
    public Pairwise discordance(DecisionMatrix matrix) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        return Pairwise.of(matrix.alternatives(), Crisp.discordance(normalized, scale));
    }

    /**
     * What ELECTRE I says.
     *
     * @param concordance share of importance on which the first is at least as good as the second; 1 of one with itself
     * @param discordance greatest difference by which the first is worse, over the scale
     * @param outranking 1 where the first outranks the second, else 0
     * @param kernel the alternatives that remain, in the order of the matrix
     */
    public record Result(Pairwise concordance, Pairwise discordance, Pairwise outranking, List<String> kernel)
            implements SetRelative {

        /** Copies the list. */
        public Result {
            kernel = List.copyOf(kernel);
        }
    }
}
