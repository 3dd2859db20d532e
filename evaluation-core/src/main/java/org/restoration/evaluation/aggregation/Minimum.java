package org.restoration.evaluation.aggregation;

import java.util.Arrays;
import org.restoration.evaluation.message.LocalizedText;

/** The worst score of the children with a weight above 0; how much they weigh does not matter. */
public record Minimum() implements Aggregation {

    @Override
    public double aggregate(double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        double least = Double.POSITIVE_INFINITY;
        boolean none = true;
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] != 0) {
                least = Math.min(least, scores[child]);
                none = false;
            }
        }
        return none ? Double.NaN : least + 0.0;
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
        Children.check(weights.length, scores.length);
        Arrays.fill(out, from, to, Double.POSITIVE_INFINITY);
        boolean none = true;
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] != 0) {
                double[] column = scores[child];
                for (int row = from; row < to; row++) {
                    out[row] = Math.min(out[row], column[row]);
                }
                none = false;
            }
        }
        if (none) {
            Arrays.fill(out, from, to, Double.NaN);
        }
        for (int row = from; row < to; row++) {
            out[row] += 0.0;
        }
    }

    @Override
    public Compensation compensation() {
        return Compensation.NONE;
    }

    @Override
    public LocalizedText explainCompensation() {
        return LocalizedText.of("Nothing makes up for the worst score: it is the result.", "最差的得分不能被补偿：它就是结果。");
    }
}
