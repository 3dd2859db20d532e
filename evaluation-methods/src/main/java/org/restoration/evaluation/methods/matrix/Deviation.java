package org.restoration.evaluation.methods.matrix;

import java.util.Arrays;
import org.restoration.evaluation.internal.math.SampleStatistics;

/** Which standard deviation is meant: papers and programs differ, and the ranks of methods that use it may. */
public enum Deviation {
    /** Of the sample: the squares are divided by n − 1 (one delta degree of freedom); 0 for a single value. */
    SAMPLE,
    /** Of the population: the squares are divided by n (no delta degree of freedom). */
    POPULATION;

    /**
     * Mean and standard deviation.
     *
     * @param mean the mean; NaN for no value
     * @param deviation the standard deviation; 0 for a single value, NaN for none
     */
    public record Moments(double mean, double deviation) {}

    /** Mean and deviation of the values of a column that are present. */
    public Moments of(Column column) {
        double[] present = Arrays.stream(column.toArray())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        int n = present.length;
        double mean = SampleStatistics.mean(present);
        if (n < 2) {
            return new Moments(mean, n == 1 ? 0 : Double.NaN);
        }
        double sample = SampleStatistics.standardDeviation(present);
        return new Moments(mean, this == SAMPLE ? sample : sample * Math.sqrt((n - 1.0) / n));
    }
}
