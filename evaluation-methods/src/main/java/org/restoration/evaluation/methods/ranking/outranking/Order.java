package org.restoration.evaluation.methods.ranking.outranking;

/**
 * Values from the least to the greatest, and the rows that they come from; equal values keep their order. A radix sort on the bits: the rows
 * come along, which no sort of the JDK does for primitives.
 */
final class Order {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 6;
    private static final int RADIX = 1 << DIGIT_BITS;

    private final double[] sorted;
    private final int[] rows;

    private Order(double[] sorted, int[] rows) {
        this.sorted = sorted;
        this.rows = rows;
    }

    static Order of(double[] values) {
        int n = values.length;
        long[] keys = new long[n];
        int[] rows = new int[n];
        int[][] starts = new int[DIGITS][RADIX];
        for (int i = 0; i < n; i++) {
            keys[i] = key(values[i]);
            rows[i] = i;
            for (int digit = 0; digit < DIGITS; digit++) {
                starts[digit][at(keys[i], digit)]++;
            }
        }
        long[] nextKeys = new long[n];
        int[] nextRows = new int[n];
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] start = starts[digit];
            if (n == 0 || start[at(keys[0], digit)] == n) {
                continue;
            }
            accumulate(start);
            for (int i = 0; i < n; i++) {
                int place = start[at(keys[i], digit)]++;
                nextKeys[place] = keys[i];
                nextRows[place] = rows[i];
            }
            long[] freeKeys = keys;
            int[] freeRows = rows;
            keys = nextKeys;
            rows = nextRows;
            nextKeys = freeKeys;
            nextRows = freeRows;
        }
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = values[rows[i]];
        }
        return new Order(sorted, rows);
    }

    double[] sorted() {
        return sorted;
    }

    /** The row from which the value of a place comes. */
    int row(int place) {
        return rows[place];
    }

    /** A number whose unsigned order is that of the values. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }

    private static int at(long key, int digit) {
        return (int) (key >>> digit * DIGIT_BITS) & RADIX - 1;
    }

    /** Turns counts into the place of the first of each. */
    private static void accumulate(int[] counts) {
        int before = 0;
        for (int digit = 0; digit < counts.length; digit++) {
            int count = counts[digit];
            counts[digit] = before;
            before += count;
        }
    }
}
