package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.LocalizedText;

/**
 * The weighted geometric mean {@code Π max(floor, score)^w}, computed as {@code exp(Σ w · ln max(floor, score))}.
 *
 * @param floor scores below it count as this; in [0, 1), and with 0 one score of 0 makes the node 0
 */
public record Geometric(double floor) implements Aggregation {

    /** Checks the floor. */
    public Geometric {
        floor = Children.checkedFloor("a geometric mean", floor);
    }

    @Override
    public double aggregate(double[] weights, double[] scores) {
        return QuasiArithmeticMean.of(Generator.LOGARITHM, floor, weights, scores);
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
        QuasiArithmeticMean.of(Generator.LOGARITHM, floor, weights, scores, from, to, out, scratch);
    }

    @Override
    public Compensation compensation() {
        return Compensation.PARTIAL;
    }

    @Override
    public LocalizedText explainCompensation() {
        return LocalizedText.of(
                "A good score makes up for a bad one only in part: the same relative gain counts the same, so the nearer a"
                        + " score is to 0, the more it pulls the result down.",
                "好的得分只能部分补偿差的得分：相同的相对增幅作用相同，得分越接近0，对结果的拉低作用越大。");
    }
}
