package org.restoration.evaluation.aggregation;

import java.util.Arrays;

/**
 * The mean {@code f⁻¹(Σ w · f(score))}, of one row or of a block of rows with the same bits.
 *
 * <p>All arrays of a block are read and written at the same index, because the compiler makes vector code of a loop over several
 * arrays only then; that is worth a factor of six.
 */
final class QuasiArithmeticMean {

    private QuasiArithmeticMean() {}

    static double of(Generator generator, double floor, double[] weights, double[] scores) {
        Speaking speaking = Speaking.of(weights, scores);
        double[] fresh = speaking.scores();
        if (fresh.length == 0) {
            return Double.NaN;
        }
        double[] terms = generator.terms(floor, fresh, 0, fresh.length, fresh);
        double[] sum = {WeightedSum.of(speaking.weights(), terms)};
        generator.invert(sum, 0, 1);
        return sum[0];
    }

    static void of(
            Generator generator,
            double floor,
            double[] weights,
            double[][] scores,
            int from,
            int to,
            double[] out,
            Scratch scratch) {
        Children.check(weights.length, scores.length);
        double[] lost = scratch.lost(from, to);
        double[] room = scratch.terms(to);
        boolean none = true;
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] == 0) {
                continue;
            }
            double[] terms = generator.terms(floor, scores[child], from, to, room);
            if (none) {
                WeightedSum.start(weights[child], terms, out, from, to);
            } else {
                WeightedSum.add(weights[child], terms, out, lost, from, to);
            }
            none = false;
        }
        if (none) {
            Arrays.fill(out, from, to, Double.NaN);
            return;
        }
        WeightedSum.finish(out, lost, from, to);
        generator.invert(out, from, to);
    }
}
