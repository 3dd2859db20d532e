package org.restoration.evaluation.appraisal;

import org.restoration.evaluation.internal.math.CompensatedSum;

/** Linear correlation. */
final class Correlation {

    private static final int FEWEST = 3;

    private Correlation() {}

    /** The correlation of Pearson over the places where both are known; NaN for fewer than three, or when one does not vary. */
    static double of(double[] first, double[] second) {
        CompensatedSum sumFirst = new CompensatedSum();
        CompensatedSum sumSecond = new CompensatedSum();
        int n = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i] + second[i])) {
                sumFirst.add(first[i]);
                sumSecond.add(second[i]);
                n++;
            }
        }
        if (n < FEWEST) {
            return Double.NaN;
        }
        double meanFirst = sumFirst.value() / n;
        double meanSecond = sumSecond.value() / n;
        CompensatedSum squaresFirst = new CompensatedSum();
        CompensatedSum squaresSecond = new CompensatedSum();
        CompensatedSum products = new CompensatedSum();
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i] + second[i])) {
                double x = first[i] - meanFirst;
                double y = second[i] - meanSecond;
                squaresFirst.add(x * x);
                squaresSecond.add(y * y);
                products.add(x * y);
            }
        }
        double scale = Math.sqrt(squaresFirst.value()) * Math.sqrt(squaresSecond.value());
        return scale > 0 ? products.value() / scale : Double.NaN;
    }
}
