package org.restoration.evaluation.aggregation;

import java.util.Arrays;

/**
 * Weighted sums that keep what rounding takes away: every addition is followed by Knuth's branch-free TwoSum (The Art of
 * Computer Programming 2, 4.2.2, theorem B), in the order of the children. Blocks are worked in tiles that stay in the fastest
 * cache; the sum of a row stands in {@code out}, what was lost in {@code lost}.
 */
final class WeightedSum {

    /** Rows in a tile. */
    static final int TILE = 256;

    private WeightedSum() {}

    static int tileOf(int from, int to) {
        return Math.max(0, Math.min(TILE, to - from));
    }

    /** The sum with what was lost; an infinite sum has lost nothing. */
    static double total(double sum, double lost) {
        return Double.isInfinite(sum) ? sum : sum + lost;
    }

    static void clear(double[] sums, int from, double[] lost, int count) {
        Arrays.fill(sums, from, from + count, 0);
        Arrays.fill(lost, 0, count, 0);
    }

    /** Adds one weighted child to every row of a tile. */
    static void add(double weight, double[] child, int childFrom, double[] sums, int from, double[] lost, int count) {
        for (int i = 0; i < count; i++) {
            double sum = sums[from + i];
            double term = weight * child[childFrom + i];
            double next = sum + term;
            double added = next - sum;
            lost[i] += (sum - (next - added)) + (term - added);
            sums[from + i] = next;
        }
    }

    /** Adds four weighted children in their order; the bits are those of four single additions. */
    static void addFour(
            double[] weights, double[][] children, int first, double[] sums, int from, double[] lost, int count) {
        double weight0 = weights[first];
        double weight1 = weights[first + 1];
        double weight2 = weights[first + 2];
        double weight3 = weights[first + 3];
        double[] child0 = children[first];
        double[] child1 = children[first + 1];
        double[] child2 = children[first + 2];
        double[] child3 = children[first + 3];
        for (int i = 0; i < count; i++) {
            double sum0 = sums[from + i];
            double term0 = weight0 * child0[from + i];
            double sum1 = sum0 + term0;
            double added0 = sum1 - sum0;
            double lost0 = lost[i] + ((sum0 - (sum1 - added0)) + (term0 - added0));
            double term1 = weight1 * child1[from + i];
            double sum2 = sum1 + term1;
            double added1 = sum2 - sum1;
            double lost1 = lost0 + ((sum1 - (sum2 - added1)) + (term1 - added1));
            double term2 = weight2 * child2[from + i];
            double sum3 = sum2 + term2;
            double added2 = sum3 - sum2;
            double lost2 = lost1 + ((sum2 - (sum3 - added2)) + (term2 - added2));
            double term3 = weight3 * child3[from + i];
            double sum4 = sum3 + term3;
            double added3 = sum4 - sum3;
            lost[i] = lost2 + ((sum3 - (sum4 - added3)) + (term3 - added3));
            sums[from + i] = sum4;
        }
    }
}
