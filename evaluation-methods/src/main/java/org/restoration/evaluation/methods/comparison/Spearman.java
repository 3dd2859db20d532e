package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.result.Ranks;

/**
 * Spearman's rank correlation: the product-moment correlation of the ranks, so that ties count as what they are when they share the
 * mean of their ranks. In [−1, 1]. Spearman 1904, <a href="https://doi.org/10.2307/1412159">doi:10.2307/1412159</a>.
 */
public record Spearman() implements RankComparison {

    @Override
    public String name() {
        return "Spearman";
    }

    @Override
    public boolean distance() {
        return false;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        int n = Same.size(first, second);
        double firstMean = CompensatedSum.of(first.toArray()) / n;
        double secondMean = CompensatedSum.of(second.toArray()) / n;
        CompensatedSum products = new CompensatedSum();
        CompensatedSum firstSquares = new CompensatedSum();
        CompensatedSum secondSquares = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            double x = first.at(i) - firstMean;
            double y = second.at(i) - secondMean;
            products.add(x * y);
            firstSquares.add(x * x);
            secondSquares.add(y * y);
        }
        return products.value() / Math.sqrt(firstSquares.value() * secondSquares.value());
    }
}
