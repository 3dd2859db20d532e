package org.restoration.evaluation.methods.treatment;

import java.util.Arrays;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.internal.math.SampleStatistics;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Skewness and excess kurtosis of a sample, corrected for its size: G₁ and G₂ of Joanes and Gill 1998, Comparing measures of sample
 * skewness and kurtosis, <a href="https://doi.org/10.1111/1467-9884.00122">doi:10.1111/1467-9884.00122</a>; the same as in spreadsheets,
 * SAS, and type 2 of R's e1071.
 *
 * @param skewness NaN for fewer than three values or a constant column
 * @param kurtosis NaN for fewer than four values or a constant column
 */
public record Shape(double skewness, double kurtosis) {

    /** The shape of the values of a column that are present. */
    public static Shape of(Column column) {
        double[] values = Arrays.stream(column.toArray())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        int n = values.length;
        double mean = SampleStatistics.mean(values);
        CompensatedSum second = new CompensatedSum();
        CompensatedSum third = new CompensatedSum();
        CompensatedSum fourth = new CompensatedSum();
        for (double value : values) {
            double square = (value - mean) * (value - mean);
            second.add(square);
            third.add(square * (value - mean));
            fourth.add(square * square);
        }
        double squares = second.value();
        if (!(squares > 0)) {
            return new Shape(Double.NaN, Double.NaN);
        }
        double g1 = Math.sqrt(n) * third.value() / (squares * Math.sqrt(squares));
        double g2 = n * fourth.value() / (squares * squares) - 3;
        return new Shape(
                n < 3 ? Double.NaN : g1 * Math.sqrt(n * (n - 1.0)) / (n - 2),
                n < 4 ? Double.NaN : ((n + 1.0) * g2 + 6) * (n - 1) / ((n - 2.0) * (n - 3.0)));
    }
}
