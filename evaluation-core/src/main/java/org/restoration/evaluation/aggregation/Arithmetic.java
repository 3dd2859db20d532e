package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.LocalizedText;

/** The weighted sum {@code Σ w · score}. Scores may lie outside [0, 1]. */
public record Arithmetic() implements Aggregation {

    @Override
    public double aggregate(double[] weights, double[] scores) {
        return QuasiArithmeticMean.of(Generator.PLAIN, 0, weights, scores);
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
        QuasiArithmeticMean.of(Generator.PLAIN, 0, weights, scores, from, to, out, scratch);
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
