package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.result.Ranks;

/**
 * The drastic distance draWS: {@code Σ 2^−x [x ≠ y] / (1 − 2^−n)}, so that any difference at a place of the first ranking counts
 * whole, the more the nearer to the top. In [0, 1] for rankings without ties; not symmetric. Sałabun and Shekhovtsov 2023, An
 * innovative drastic metric for ranking similarity in decision-making problems, FedCSIS 2023, 731–738.
 */
public record DrasticDistance() implements RankComparison {

    @Override
    public String name() {
        return "draWS";
    }

    @Override
    public boolean distance() {
        return true;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        int n = Same.size(first, second);
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            if (first.at(i) != second.at(i)) {
                sum.add(StrictMath.pow(2, -first.at(i)));
            }
        }
        return sum.value() / (1 - StrictMath.pow(2, -n));
    }
}
