package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * CRITIC: an indicator counts by its standard deviation times how little it goes together with the others, {@code σⱼ Σₖ (1 − rⱼₖ)}. Diakoulaki,
 * Mavrotas and Papayannakis 1995, <a href="https://doi.org/10.1016/0305-0548(94)00059-H">doi:10.1016/0305-0548(94)00059-H</a>.
 *
 * <p>The correlation of a benefit and a cost has the opposite sign once the cost is turned round: a normalization that does not turn costs
 * gives other weights, and is named where it is used. A constant column gets no weight; if all weights would be 0, because all columns
 * are constant or go together wholly, all are equal.
 *
 * @param normalization what is done to the matrix first
 * @param spread what deviations are divided by
 * @param correlation how columns go together
 */
public record Critic(RelativeNormalization normalization, Spread spread, Correlation correlation)
        implements ObjectiveWeighting {

    /** Checks that nothing is missing. */
    public Critic {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(correlation, "correlation");
    }

    /** CRITIC as published: min–max that turns costs round, sample deviations, product-moment correlation. */
    public static Critic standard() {
        return new Critic(MinMax.oriented(), Spread.SAMPLE, Correlation.PEARSON);
    }

    @Override
    public String name() {
        return "CRITIC";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        int k = matrix.width();
        double[] conflict = new double[k];
        for (int j = 0; j < k; j++) {
            for (int other = j + 1; other < k; other++) {
                double apart = 1 - correlation.of(normalized.column(j), normalized.column(other));
                conflict[j] += apart;
                conflict[other] += apart;
            }
        }
        for (int j = 0; j < k; j++) {
            conflict[j] *= spread.deviation(normalized.column(j));
        }
        return Fitted.proportional(name(), matrix, conflict);
    }
}
