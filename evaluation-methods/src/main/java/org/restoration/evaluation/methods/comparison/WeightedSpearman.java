package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.result.Ranks;

/**
 * Weighted rank correlation, in which differences at the top of either ranking count more: {@code 1 − 6 Σ (x − y)² ((n − x + 1) + (n −
 * y + 1)) / (n⁴ + n³ − n² − n)}. In [−1, 1] for rankings without ties. Pinto da Costa and Soares 2005, <a
 * href="https://doi.org/10.1111/j.1467-842X.2005.00413.x">doi:10.1111/j.1467-842X.2005.00413.x</a>.
 *
 * <p>Ranks that share their mean enter the formula as they are; it was made for rankings without ties.
 */
public record WeightedSpearman() implements RankComparison {

    @Override
    public String name() {
        return "weighted Spearman";
    }

    @Override
    public boolean distance() {
        return false;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        int n = Same.size(first, second);
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            double x = first.at(i);
            double y = second.at(i);
            sum.add((x - y) * (x - y) * ((n - x + 1) + (n - y + 1)));
        }
        double size = n;
        return 1 - 6 * sum.value() / (size * size * size * size + size * size * size - size * size - size);
    }
}
