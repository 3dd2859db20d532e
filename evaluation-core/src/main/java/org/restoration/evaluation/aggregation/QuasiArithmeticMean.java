package org.restoration.evaluation.aggregation;

import java.util.Arrays;

/**
 * The mean {@code f⁻¹(Σ w · f(score))}, of one row or of a block of rows with the same bits.
 *
 * <p>A block is worked in tiles that stay in the fastest cache. All arrays of a tile start at index 0, because the compiler makes
 * vector code of a loop over several arrays only if it reads all of them at the same index; that is worth a factor of six.
 */
final class QuasiArithmeticMean {

    private static final int TILE = 256;

    private QuasiArithmeticMean() {}

    static double of(Generator generator, double floor, double[] weights, double[] scores) {
        Speaking speaking = Speaking.of(weights, scores);
        double[] terms = speaking.scores();
        if (terms.length == 0) {
            return Double.NaN;
        }
        generator.apply(floor, terms, terms.length);
        double[] sum = {CompensatedSum.of(speaking.weights(), terms)};
        generator.invert(sum, 1);
        return sum[0];
    }

    static void of(
            Generator generator, double floor, double[] weights, double[][] scores, int from, int to, double[] out) {
        Children.check(weights.length, scores.length);
        int rows = Math.max(0, Math.min(TILE, to - from));
        double[] terms = new double[rows];
        double[] sums = new double[rows];
        double[] lost = new double[rows];
        for (int start = from; start < to; start += TILE) {
            int count = Math.min(TILE, to - start);
            Arrays.fill(sums, 0);
            Arrays.fill(lost, 0);
            boolean none = true;
            for (int child = 0; child < scores.length; child++) {
                if (weights[child] != 0) {
                    System.arraycopy(scores[child], start, terms, 0, count);
                    generator.apply(floor, terms, count);
                    CompensatedSum.add(weights[child], terms, sums, lost, count);
                    none = false;
                }
            }
            CompensatedSum.finish(sums, lost, count);
            generator.invert(sums, count);
            if (none) {
                Arrays.fill(sums, Double.NaN);
            }
            System.arraycopy(sums, 0, out, start, count);
        }
    }
}
