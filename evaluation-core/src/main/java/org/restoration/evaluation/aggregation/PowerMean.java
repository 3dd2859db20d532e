package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.LocalizedText;

/**
 * The weighted power mean {@code (Σ w · max(floor, score)^p)^(1/p)}: the smaller p, the less compensatory. 1 is the arithmetic
 * mean and −1 the harmonic one; 0.5, −1, 1 and 2 are computed without powers.
 *
 * @param p the exponent, finite and not 0
 * @param floor scores below it count as this, also scores below 0 under a floor of 0; in [0, 1)
 */
public record PowerMean(double p, double floor) implements Aggregation {

    /** Checks exponent and floor. */
    public PowerMean {
        if (p == 0) {
            throw new IllegalArgumentException(
                    "exponent of a power mean must not be 0: got " + p + "\nMaybe a geometric mean, its limit at 0");
        }
        if (p == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "exponent of a power mean must be finite: got " + p + "\nMaybe the minimum, its limit");
        }
        if (!Double.isFinite(p)) {
            throw new IllegalArgumentException("exponent of a power mean must be finite: got " + p);
        }
        floor = Children.checkedFloor("a power mean", floor);
    }

    @Override
    public double aggregate(double[] weights, double[] scores) {
        return QuasiArithmeticMean.of(generator(), floor, weights, scores);
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
        QuasiArithmeticMean.of(generator(), floor, weights, scores, from, to, out, scratch);
    }

    private Generator generator() {
        if (p == 1) {
            return Generator.FLOORED;
        }
        if (p == -1) {
            return Generator.RECIPROCAL;
        }
        if (p == 0.5) {
            return Generator.ROOT;
        }
        return p == 2 ? Generator.SQUARE : Generator.power(p);
    }

    /** FULL from 1 upwards, where one good score counts at least as much as its weight; PARTIAL below. */
    @Override
    public Compensation compensation() {
        return p >= 1 ? Compensation.FULL : Compensation.PARTIAL;
    }

    @Override
    public LocalizedText explainCompensation() {
        if (p == 1) {
            return new Arithmetic().explainCompensation();
        }
        return p > 1
                ? LocalizedText.of(
                        "A good score makes up more than fully for a bad one: high scores dominate.",
                        "好的得分对差的得分的补偿超过完全补偿：高分起主导作用。")
                : LocalizedText.of(
                        "A good score makes up for a bad one only in part: the smaller the exponent, the more low scores dominate.",
                        "好的得分只能部分补偿差的得分：指数越小，低分的主导作用越强。");
    }
}
