package org.restoration.evaluation.aggregation;

import java.util.Arrays;
import org.restoration.evaluation.message.LocalizedText;

/** The weighted sum {@code Σ w · score}. Scores may lie outside [0, 1]. */
public record Arithmetic() implements Aggregation {

    @Override
    public double aggregate(double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        double sum = 0;
        double lost = 0;
        boolean none = true;
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] != 0) {
                double term = weights[child] * scores[child];
                double next = sum + term;
                double added = next - sum;
                lost += (sum - (next - added)) + (term - added);
                sum = next;
                none = false;
            }
        }
        return none ? Double.NaN : sum + lost;
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out) {
        Speaking speaking = Speaking.of(weights, scores);
        int children = speaking.count();
        if (children == 0) {
            Arrays.fill(out, from, to, Double.NaN);
            return;
        }
        double[] lost = new double[WeightedSum.tileOf(from, to)];
        for (int start = from; start < to; start += WeightedSum.TILE) {
            int count = Math.min(WeightedSum.TILE, to - start);
            WeightedSum.clear(out, start, lost, count);
            int child = 0;
            for (; child + 4 <= children; child += 4) {
                WeightedSum.addFour(speaking.weights(), speaking.scores(), child, out, start, lost, count);
            }
            for (; child < children; child++) {
                WeightedSum.add(speaking.weights()[child], speaking.scores()[child], start, out, start, lost, count);
            }
            for (int i = 0; i < count; i++) {
                out[start + i] += lost[i];
            }
        }
    }

    @Override
    public boolean linear() {
        return true;
    }

    @Override
    public Compensation compensation() {
        return Compensation.FULL;
    }

    @Override
    public LocalizedText explainCompensation() {
        return LocalizedText.of(
                "A good score makes up fully for a bad one, in proportion to the weights.", "好的得分按权重比例完全补偿差的得分。");
    }
}
