package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.result.Ranks;

/**
 * The average shift in rank: the mean of {@code |x − y|} over the alternatives. Saisana, Saltelli and Tarantola 2005, <a
 * href="https://doi.org/10.1111/j.1467-985X.2005.00350.x">doi:10.1111/j.1467-985X.2005.00350.x</a>.
 */
public record AverageRankShift() implements RankComparison {

    @Override
    public String name() {
        return "average rank shift";
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
            sum.add(Math.abs(first.at(i) - second.at(i)));
        }
        return sum.value() / n;
    }
}
