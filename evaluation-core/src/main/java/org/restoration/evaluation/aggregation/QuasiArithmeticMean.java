package org.restoration.evaluation.aggregation;

import java.util.Arrays;

/** The mean {@code f⁻¹(Σ w · f(max(floor, score)))}, one row or a block of rows with the same bits. */
final class QuasiArithmeticMean {

    private QuasiArithmeticMean() {}

    static double of(Generator generator, double floor, double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        double sum = 0;
        double lost = 0;
        boolean none = true;
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] != 0) {
                double term = weights[child] * generator.apply(Math.max(floor, scores[child]));
                double next = sum + term;
                double added = next - sum;
                lost += (sum - (next - added)) + (term - added);
                sum = next;
                none = false;
            }
        }
        return none ? Double.NaN : generator.invert(WeightedSum.total(sum, lost));
    }

    static void of(
            Generator generator, double floor, double[] weights, double[][] scores, int from, int to, double[] out) {
        Speaking speaking = Speaking.of(weights, scores);
        if (speaking.count() == 0) {
            Arrays.fill(out, from, to, Double.NaN);
            return;
        }
        double[] terms = new double[WeightedSum.tileOf(from, to)];
        double[] lost = new double[terms.length];
        for (int start = from; start < to; start += WeightedSum.TILE) {
            int count = Math.min(WeightedSum.TILE, to - start);
            WeightedSum.clear(out, start, lost, count);
            for (int child = 0; child < speaking.count(); child++) {
                generator.apply(speaking.scores()[child], start, count, floor, terms);
                WeightedSum.add(speaking.weights()[child], terms, 0, out, start, lost, count);
            }
            for (int i = 0; i < count; i++) {
                out[start + i] = generator.invert(WeightedSum.total(out[start + i], lost[i]));
            }
        }
    }
}
