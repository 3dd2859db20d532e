package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.result.Ranks;

/**
 * The rank similarity coefficient WS, in which only the places of the first ranking weigh: {@code 1 − Σ 2^−x |x − y| / max(x − 1, n −
 * x)}. In [0, 1]; not symmetric. Sałabun and Urbaniak 2020, <a
 * href="https://doi.org/10.1007/978-3-030-50417-5_47">doi:10.1007/978-3-030-50417-5_47</a>.
 *
 * <p>A single alternative is ranked alike: 1.
 */
public record RankSimilarity() implements RankComparison {

    @Override
    public String name() {
        return "WS";
    }

    @Override
    public boolean distance() {
        return false;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        int n = Same.size(first, second);
        if (n == 1) {
            return 1;
        }
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            double x = first.at(i);
            sum.add(StrictMath.pow(2, -x) * Math.abs(x - second.at(i)) / Math.max(x - 1, n - x));
        }
        return 1 - sum.value();
    }
}
