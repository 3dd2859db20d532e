package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.LocalizedText;

/**
 * The weighted harmonic mean {@code 1 / Σ (w / max(floor, score))}.
 *
 * @param floor scores below it count as this; in [0, 1), and with 0 one score of 0 makes the node 0
 */
public record Harmonic(double floor) implements Aggregation {

    /** Checks the floor. */
    public Harmonic {
        floor = Children.checkedFloor("a harmonic mean", floor);
    }

    @Override
    public double aggregate(double[] weights, double[] scores) {
        return QuasiArithmeticMean.of(Generator.RECIPROCAL, floor, weights, scores);
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
        QuasiArithmeticMean.of(Generator.RECIPROCAL, floor, weights, scores, from, to, out, scratch);
    }

    @Override
    public Compensation compensation() {
        return Compensation.PARTIAL;
    }

    @Override
    public LocalizedText explainCompensation() {
        return LocalizedText.of(
                "A good score makes up for a bad one only a little, less than under a geometric mean: low scores dominate.",
                "好的得分对差的得分只有很小的补偿作用，弱于几何平均：低分起主导作用。");
    }
}
