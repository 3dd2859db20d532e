package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.SumShare;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * COPRAS: with the weighted sums {@code S₊} of the benefits and {@code S₋} of the costs, the relative significance is {@code Q = S₊ +
 * ΣS₋ / (S₋ Σ(1/S₋))}, and the score {@code Q / max Q}. Zavadskas, Kaklauskas and Sarka 1994, The new method of multicriteria complex
 * proportional assessment of projects; Zavadskas and others 2007, The Baltic Journal of Road and Bridge Engineering 2(4), 195–203.
 *
 * <p>Compensatory and set-dependent; ranks may reverse. No normalized value may be negative. Alternatives without any cost share {@code
 * ΣS₋} equally and the others get nothing of it, which is the limit of the formula. Where every Q is 0 each scores 1.
 *
 * @param normalization what is done to the matrix first, leaving costs costs
 */
public record Copras(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public Copras {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** COPRAS of the shares in the sums of the columns, as first published. */
    public static Copras standard() {
        return new Copras(new SumShare(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "COPRAS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.notNegative(normalized, name());
        Shares shares = Shares.of(normalized, importances);
        double[] rewards = rewards(shares.costs().toArray());
        int n = matrix.rows();
        double[] significance = new double[n];
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            significance[i] = shares.benefits().at(i) + rewards[i];
            greatest = Math.max(greatest, significance[i]);
        }
        double[] degrees = new double[n];
        for (int i = 0; i < n; i++) {
            degrees[i] = greatest > 0 ? significance[i] / greatest : 1;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, degrees),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, significance),
                shares.benefits().scores(matrix),
                shares.costs().costs(matrix));
    }

    /** All costs, handed out in inverse proportion to the costs of each. */
    private static double[] rewards(double[] costs) {
        CompensatedSum all = new CompensatedSum();
        CompensatedSum reciprocals = new CompensatedSum();
        int free = 0;
        for (double cost : costs) {
            all.add(cost);
            if (cost == 0) {
                free++;
            } else {
                reciprocals.add(1 / cost);
            }
        }
        double[] rewards = new double[costs.length];
        for (int i = 0; i < costs.length; i++) {
            if (free > 0) {
                rewards[i] = costs[i] == 0 ? all.value() / free : 0;
            } else {
                rewards[i] = all.value() / (costs[i] * reciprocals.value());
            }
        }
        return rewards;
    }

    /**
     * What COPRAS says.
     *
     * @param scores degrees of utility as a fraction of the best, in [0, 1]
     * @param significance relative significance Q
     * @param benefits weighted sums of the benefits
     * @param costs weighted sums of the costs
     */
    public record Result(
            RelativeScores scores, RelativeScores significance, RelativeScores benefits, RelativeScores costs)
            implements RankingResult {

        /** The degrees of utility as papers mostly print them, in percent of the best. */
        public RelativeScores percent() {
            double[] percent = scores.toArray();
            for (int i = 0; i < percent.length; i++) {
                percent[i] *= 100;
            }
            return RelativeScores.of(scores.alternatives(), scores.preference(), percent);
        }
    }
}
