package org.restoration.evaluation.methods.ranking.distance;

import java.util.Arrays;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * The ideals of PROBID: the first has the best weighted value of every column, the next the second best, down to the last with the worst; and
 * the mean of all.
 */
final class Ideals {

    private final Minkowski metric;
    private final double[][] values;
    private final double[][] bestFirst;
    private final double[] mean;

    Ideals(DecisionMatrix normalized, double[] weights, Minkowski metric) {
        this.metric = metric;
        int width = weights.length;
        values = new double[width][];
        bestFirst = new double[width][];
        mean = new double[width];
        for (int j = 0; j < width; j++) {
            double[] weighted = normalized.column(j).toArray();
            for (int i = 0; i < weighted.length; i++) {
                weighted[i] *= weights[j];
            }
            values[j] = weighted;
            bestFirst[j] = weighted.clone();
            Arrays.sort(bestFirst[j]);
            if (normalized.column(j).direction() != Direction.COST) {
                reverse(bestFirst[j]);
            }
            mean[j] = bestFirst[j][0] == bestFirst[j][weighted.length - 1]
                    ? weighted[0]
                    : CompensatedSum.of(bestFirst[j]) / weighted.length;
        }
    }

    private static void reverse(double[] sorted) {
        for (int low = 0, high = sorted.length - 1; low < high; low++, high--) {
            double kept = sorted[low];
            sorted[low] = sorted[high];
            sorted[high] = kept;
        }
    }

    /** Distances of an alternative from all ideals, from the first to the last. */
    double[] distances(int row) {
        double[] distances = new double[bestFirst[0].length];
        for (int j = 0; j < values.length; j++) {
            double value = values[j][row];
            for (int k = 0; k < distances.length; k++) {
                distances[k] = metric.join(distances[k], metric.part(value - bestFirst[j][k]));
            }
        }
        for (int k = 0; k < distances.length; k++) {
            distances[k] = metric.whole(distances[k]);
        }
        return distances;
    }

    /** Distance of an alternative from the mean. */
    double distanceFromMean(int row) {
        double parts = 0;
        for (int j = 0; j < values.length; j++) {
            parts = metric.join(parts, metric.part(values[j][row] - mean[j]));
        }
        return metric.whole(parts);
    }

    /** The first distances, each divided by its place. */
    static double fromFirst(double[] distances, int count) {
        CompensatedSum sum = new CompensatedSum();
        for (int k = 1; k <= count; k++) {
            sum.add(distances[k - 1] / k);
        }
        return sum.value();
    }

    /** The last distances, each divided by its place from the end. */
    static double fromLast(double[] distances, int count) {
        CompensatedSum sum = new CompensatedSum();
        for (int k = 1; k <= count; k++) {
            sum.add(distances[distances.length - k] / k);
        }
        return sum.value();
    }
}
