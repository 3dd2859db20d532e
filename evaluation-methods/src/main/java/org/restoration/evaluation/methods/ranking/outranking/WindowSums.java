package org.restoration.evaluation.methods.ranking.outranking;

/**
 * Sums of the differences between one value and a window of others, each in constant time and as exact as if they were added one by one,
 * however far the values lie from zero: prefix sums of twice the precision.
 */
final class WindowSums {

    /** Splits 53 bits in two halves: Dekker 1971, doi:10.1007/BF01397083. */
    private static final double SPLITTER = (1 << 27) + 1;

    private final double[] values;
    private final double[] sums;
    private final double[] lost;

    WindowSums(double[] values) {
        this.values = values;
        this.sums = new double[values.length + 1];
        this.lost = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
            lost[i + 1] = lost[i] + lostIn(sums[i], values[i], sums[i + 1]);
        }
    }

    /** The sum of {@code values[i] − values[k]} over {@code from ≤ k < to}. */
    double differences(int i, int from, int to) {
        int count = to - from;
        double spread = values[i] * SPLITTER;
        double high = spread - (spread - values[i]);
        double low = values[i] - high;
        double sum = sums[to] - sums[from];
        double rest = lostIn(sums[to], -sums[from], sum) + (lost[to] - lost[from]);
        return (count * high - sum) + (count * low - rest);
    }

    /** What rounding took from a sum. */
    private static double lostIn(double a, double b, double sum) {
        double second = sum - a;
        return (a - (sum - second)) + (b - second);
    }
}
