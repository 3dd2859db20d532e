package org.restoration.evaluation.methods.index;

import java.util.List;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Cronbach's alpha: how consistently the indicators of a group measure one thing, {@code α = k / (k − 1) · (1 − Σ s²ᵢ / Σᵢⱼ sᵢⱼ)}, with
 * k indicators, their variances s²ᵢ and covariances sᵢⱼ. At most 1; negative where indicators oppose each other. It depends on units:
 * give scores. It grows with k alone, and a high alpha does not show that there is one dimension. Cronbach 1951, <a
 * href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>.
 */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * Alpha of a group, each covariance over the rows that have both values.
     *
     * @param columns at least two, of the same length
     * @return alpha; NaN if two columns share fewer than two rows, or the sum of all has no variance
     * @throws IllegalArgumentException for fewer than two columns
     */
    public static double of(List<Column> columns) {
        int k = columns.size();
        if (k < 2) {
            throw new IllegalArgumentException("Cronbach's alpha must have at least two columns: got " + k);
        }
        CompensatedSum apart = new CompensatedSum();
        CompensatedSum all = new CompensatedSum();
        for (int i = 0; i < k; i++) {
            all.add(covariance(columns.get(i), columns.get(i)));
            for (int j = 0; j < i; j++) {
                double twice = 2 * covariance(columns.get(i), columns.get(j));
                apart.add(twice);
                all.add(twice);
            }
        }
        return all.value() == 0 ? Double.NaN : apart.value() / all.value() * k / (k - 1);
    }

    private static double covariance(Column first, Column second) {
        List<Column> both = CompleteRows.of(List.of(first, second));
        Column x = both.get(0);
        Column y = both.get(1);
        if (x.size() < 2) {
            return Double.NaN;
        }
        CompensatedSum products = new CompensatedSum();
        for (int i = 0; i < x.size(); i++) {
            products.add((x.at(i) - x.summary().mean()) * (y.at(i) - y.summary().mean()));
        }
        return products.value() / (x.size() - 1);
    }
}
