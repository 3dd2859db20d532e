package org.restoration.evaluation.aggregation;

/**
 * Weighted sums that keep what rounding takes away: every addition is followed by the branch-free TwoSum (Knuth, The Art of
 * Computer Programming 2, section 4.2.2), in the order of the children.
 */
final class WeightedSum {

    private WeightedSum() {}

    /** {@code Σ weight · term} of one row. */
    static double of(double[] weights, double[] terms) {
        double sum = 0;
        double lost = 0;
        for (int child = 0; child < terms.length; child++) {
            double term = weights[child] * terms[child];
            double next = sum + term;
            double added = next - sum;
            lost += (sum - (next - added)) + (term - added);
            sum = next;
        }
        return total(sum, lost);
    }

    /** Puts {@code weight · terms[i]} of the first child into every row of a block; nothing is lost yet. */
    static void start(double weight, double[] terms, double[] sums, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[i] = weight * terms[i] + 0.0;
        }
    }

    /** Adds {@code weight · terms[i]} to every row of a block; the bits are those of {@link #of} once {@link #finish}ed. */
    static void add(double weight, double[] terms, double[] sums, double[] lost, int from, int to) {
        for (int i = from; i < to; i++) {
            double sum = sums[i];
            double term = weight * terms[i];
            double next = sum + term;
            double added = next - sum;
            lost[i] += (sum - (next - added)) + (term - added);
            sums[i] = next;
        }
    }

    /** Gives back to the sums what they lost. */
    static void finish(double[] sums, double[] lost, int from, int to) {
        if (areFinite(sums, from, to)) {
            for (int i = from; i < to; i++) {
                sums[i] = sums[i] + lost[i];
            }
            return;
        }
        for (int i = from; i < to; i++) {
            sums[i] = total(sums[i], lost[i]);
        }
    }

    /** The difference of a number and itself is 0 for finite numbers only; four sums, so that additions need not wait. */
    private static boolean areFinite(double[] sums, int from, int to) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            first += sums[i] - sums[i];
            second += sums[i + 1] - sums[i + 1];
            third += sums[i + 2] - sums[i + 2];
            fourth += sums[i + 3] - sums[i + 3];
        }
        for (; i < to; i++) {
            first += sums[i] - sums[i];
        }
        return first + second + third + fourth == 0;
    }

    /** An infinite sum has lost nothing. */
    private static double total(double sum, double lost) {
        return Double.isInfinite(sum) ? sum : sum + lost;
    }
}
