package org.restoration.evaluation.methods.index;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * How much is known of an alternative, and how much of that is zero.
 *
 * @param alternative its name
 * @param indicators number of indicators, at least 1
 * @param missing number of those without a value
 * @param zeros number of those with the value 0
 */
public record Availability(String alternative, int indicators, int missing, int zeros) {

    /** Checks the counts. */
    public Availability {
        if (indicators < 1 || missing < 0 || zeros < 0 || missing + zeros > indicators) {
            throw new IllegalArgumentException(
                    "availability of " + alternative + " must count at most all indicators: got " + missing
                            + " missing and " + zeros + " zeros of " + indicators);
        }
    }

    /** That of every alternative, in order. */
    public static List<Availability> of(DecisionMatrix matrix) {
        List<Availability> found = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            int missing = 0;
            int zeros = 0;
            for (Column column : matrix.columns()) {
                missing += Double.isNaN(column.at(i)) ? 1 : 0;
                zeros += column.at(i) == 0 ? 1 : 0;
            }
            found.add(new Availability(matrix.alternatives().get(i), matrix.width(), missing, zeros));
        }
        return List.copyOf(found);
    }

    /** The share of the indicators that have a value, in [0, 1]. */
    public double available() {
        return 1 - (double) missing / indicators;
    }

    /** The share of the values present that are not 0, in [0, 1]; NaN if none is present. */
    public double nonZero() {
        return 1 - (double) zeros / (indicators - missing);
    }

    /**
     * Whether enough is known to stay in the set.
     *
     * @param leastAvailable least share of values present
     * @param leastNonZero least share of these that are not 0; 0 to allow any
     */
    public boolean suffices(double leastAvailable, double leastNonZero) {
        return available() >= leastAvailable && !(nonZero() < leastNonZero);
    }
}
