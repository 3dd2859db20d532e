package org.restoration.evaluation.aggregation;

import java.util.List;
import org.restoration.evaluation.message.LocalizedText;

/** One or more aggregations of every kind over four children, for tests that must hold for all of them. */
final class Aggregations {

    static final int CHILDREN = 4;

    /** An aggregation through the door for one's own: the greatest score. */
    record Maximum() implements CustomAggregation {
        @Override
        public String name() {
            return "maximum";
        }

        @Override
        public double aggregate(double[] weights, double[] scores) {
            if (weights.length != scores.length) {
                throw new IllegalArgumentException("scores must be as many as weights");
            }
            double greatest = Double.NEGATIVE_INFINITY;
            for (int child = 0; child < scores.length; child++) {
                greatest = weights[child] == 0 ? greatest : Math.max(greatest, scores[child]);
            }
            return greatest == Double.NEGATIVE_INFINITY ? Double.NaN : greatest;
        }

        @Override
        public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
            double[] row = new double[scores.length];
            for (int at = from; at < to; at++) {
                for (int child = 0; child < row.length; child++) {
                    row[child] = scores[child][at];
                }
                out[at] = aggregate(weights, row);
            }
        }

        @Override
        public Compensation compensation() {
            return Compensation.FULL;
        }

        @Override
        public LocalizedText explainCompensation() {
            return LocalizedText.of("The best score is the result.", "最好的得分就是结果。");
        }
    }

    private Aggregations() {}

    static List<Aggregation> examples() {
        return List.of(
                new Arithmetic(),
                new Geometric(0.01),
                new Geometric(0),
                new Harmonic(0.01),
                new Harmonic(0),
                new PowerMean(0.5, 0),
                new PowerMean(-1, 0.05),
                new PowerMean(1, 0),
                new PowerMean(2, 0.1),
                new PowerMean(-3, 0),
                new PowerMean(0.3, 0.01),
                new Minimum(),
                new OrderedWeighted(List.of(0.1, 0.2, 0.3, 0.4)),
                new OrderedWeighted(List.of(0.0, 0.0, 0.0, 1.0)),
                new Maximum());
    }
}
