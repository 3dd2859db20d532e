package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * CoCoSo, the combined compromise solution: with {@code S = Σ w r} and {@code P = Σ r^w} of the normalized values r, {@code kₐ = (S + P) /
 * Σ(S + P)}, {@code k_b = S / min S + P / min P}, {@code k_c = (λ S + (1 − λ) P) / (λ max S + (1 − λ) max P)}, and the score is the
 * geometric plus the arithmetic mean of the three. Yazdani and others 2019, <a
 * href="https://doi.org/10.1108/MD-05-2017-0458">doi:10.1108/MD-05-2017-0458</a>.
 *
 * <p>Compensatory and set-dependent; ranks may reverse. No normalized value may be negative or a cost. An alternative that is the worst
 * in every indicator has S = 0 under min–max, and the ratios to it are undefined: the set is refused. A weight of 0 adds 1 to every P.
 *
 * @param normalization what is done to the matrix first
 * @param lambda share λ of the sums in k_c, in [0, 1]
 */
public record CoCoSo(RelativeNormalization normalization, double lambda) implements UtilityMethod {

    /** Checks that the normalization is given and λ is a share. */
    public CoCoSo {
        Objects.requireNonNull(normalization, "normalization");
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException("λ of CoCoSo must be from 0 to 1: got " + lambda);
        }
        lambda += 0.0;
    }

    /** CoCoSo of the min–max values with λ of one half, as first published. */
    public static CoCoSo standard() {
        return new CoCoSo(MinMax.oriented(), 0.5);
    }

    @Override
    public String name() {
        return "CoCoSo";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.benefits(normalized, name());
        Demand.notNegative(normalized, name());
        Totals sums = WeightedSum.of(normalized, importances);
        Totals powers = powers(normalized, importances);
        requirePositive("S", sums, matrix);
        requirePositive("P", powers, matrix);
        int n = matrix.rows();
        CompensatedSum all = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            all.add(sums.at(i) + powers.at(i));
        }
        double leastSum = sums.least();
        double leastPower = powers.least();
        double best = lambda * sums.greatest() + (1 - lambda) * powers.greatest();
        double[] shares = new double[n];
        double[] ratios = new double[n];
        double[] compromises = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double s = sums.at(i);
            double p = powers.at(i);
            shares[i] = (s + p) / all.value();
            ratios[i] = s / leastSum + p / leastPower;
            compromises[i] = (lambda * s + (1 - lambda) * p) / best;
            scores[i] = StrictMath.cbrt(shares[i] * ratios[i] * compromises[i])
                    + (shares[i] + ratios[i] + compromises[i]) / 3;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, shares),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, ratios),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, compromises));
    }

    private static Totals powers(DecisionMatrix normalized, Importances importances) {
        double[] weights = importances.inOrder(normalized.indicators());
        Totals powers = Totals.zeros(normalized);
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = weights[j];
            powers.add(column, value -> StrictMath.pow(value, weight));
        }
        return powers;
    }

    private void requirePositive(String what, Totals totals, DecisionMatrix matrix) {
        for (int i = 0; i < matrix.rows(); i++) {
            if (!(totals.at(i) > 0)) {
                throw new IllegalArgumentException(
                        what + " of " + matrix.alternatives().get(i)
                                + " must be positive for " + name() + ": got " + totals.at(i)
                                + "\nMaybe leave out this alternative, which is the worst in every indicator that counts");
            }
        }
    }

    /**
     * What CoCoSo says.
     *
     * @param scores the combined compromise scores
     * @param shares strategy {@code kₐ}
     * @param ratios strategy {@code k_b}
     * @param compromises strategy {@code k_c}
     */
    public record Result(
            RelativeScores scores, RelativeScores shares, RelativeScores ratios, RelativeScores compromises)
            implements RankingResult {}
}
