package org.restoration.evaluation.methods.normalization;

import java.util.Arrays;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.result.Ties;

/** Ranks of values counted from the worst: 1 is the worst, so that more is better. */
final class Standing {

    private Standing() {}

    /** The column of what a form makes of each rank; costs are turned round. */
    static Column of(Column column, Ties ties, String method, Form form) {
        boolean turned = Turning.turns(column, Orientation.ORIENTED, method);
        double sign = turned ? -1 : 1;
        double[] sorted = Arrays.stream(column.toArray())
                .filter(value -> !Double.isNaN(value))
                .map(value -> sign * value + 0.0)
                .sorted()
                .toArray();
        int[] distinct = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            distinct[i] = i == 0 ? 1 : distinct[i - 1] + (sorted[i] > sorted[i - 1] ? 1 : 0);
        }
        return column.mapped(
                value -> form.of(rank(sorted, distinct, sign * value + 0.0, ties), sorted.length),
                Turning.direction(turned, column));
    }

    private static double rank(double[] sorted, int[] distinct, double value, Ties ties) {
        int first = firstFrom(sorted, value);
        int afterLast = firstFrom(sorted, Math.nextUp(value));
        return switch (ties) {
            case AVERAGE -> (first + 1 + afterLast) / 2.0;
            case MINIMUM -> first + 1;
            case MAXIMUM -> afterLast;
            case DENSE -> distinct[first];
        };
    }

    /** Index of the first number that is not below a bound. */
    private static int firstFrom(double[] sorted, double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is made of a rank among so many. */
    interface Form {
        double of(double rank, int count);
    }
}
