package org.restoration.evaluation.methods.ranking.utility;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * MARCOS: an ideal and an anti-ideal of the best and the worst values join the set. With the weighted sums S of the normalized rows,
 * {@code K⁺ = S / S(ideal)}, {@code K⁻ = S / S(anti-ideal)}, and the score is {@code (K⁺ + K⁻) / (1 + (1 − f⁺) / f⁺ + (1 − f⁻) / f⁻)} with
 * {@code f⁺ = K⁻ / (K⁺ + K⁻)} and {@code f⁻ = K⁺ / (K⁺ + K⁻)}. Stević and others 2020, <a
 * href="https://doi.org/10.1016/j.cie.2019.106231">doi:10.1016/j.cie.2019.106231</a>.
 *
 * <p>The ratio of K⁺ to K⁻ is the same for all alternatives, so that the order is that of the weighted sum. Compensatory and
 * set-dependent; ranks may reverse. No value may be negative. Where the anti-ideal is worth nothing the score is its limit, K⁺; where
 * everything is worth nothing each scores 0.
 *
 * @param normalization what is done to the set with the ideal and the anti-ideal
 */
public record Marcos(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public Marcos {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** MARCOS of the ratios to the ideal, as first published. */
    public static Marcos standard() {
        return new Marcos(new LinearRatio());
    }

    @Override
    public String name() {
        return "MARCOS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(
                Extended.with(matrix.completeFor(name()), List.of(Extended::best, Extended::worst)));
        Demand.benefits(normalized, name());
        Demand.notNegative(normalized, name());
        double[] sums = WeightedSum.of(normalized, importances).toArray();
        int n = matrix.rows();
        double[] toIdeal = Arrays.copyOf(sums, n);
        double[] toAntiIdeal = Arrays.copyOf(sums, n);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            toIdeal[i] = sums[n] > 0 ? sums[i] / sums[n] : 0;
            toAntiIdeal[i] = sums[n + 1] > 0 ? sums[i] / sums[n + 1] : sums[i] > 0 ? Double.POSITIVE_INFINITY : 0;
            scores[i] = utility(toIdeal[i], toAntiIdeal[i]);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, toIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, toAntiIdeal));
    }

    /** The published formula without its fractions of fractions: {@code a b (a + b) / (a² + a b + b²)}. */
    private static double utility(double a, double b) {
        if (a == 0 || Double.isInfinite(b)) {
            return a;
        }
        return a * b * (a + b) / (a * a + a * b + b * b);
    }

    /**
     * What MARCOS says.
     *
     * @param scores the utility function, at least 0
     * @param toIdeal degree of utility K⁺, in [0, 1]
     * @param toAntiIdeal degree of utility K⁻, at least 1 where the anti-ideal is worth anything, and infinite where it is worth nothing
     */
    public record Result(RelativeScores scores, RelativeScores toIdeal, RelativeScores toAntiIdeal)
            implements RankingResult {}
}
