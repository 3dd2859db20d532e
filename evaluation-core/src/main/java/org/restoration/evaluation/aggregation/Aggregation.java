package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.LocalizedText;

/**
 * Makes one score from the scores of the children of a node.
 *
 * <p>Weights are the node's, in the order of the children, not negative and of sum 1. A child of weight 0 has no say, whatever
 * its score is; {@link OrderedWeighted} alone does not look at the weights. An aggregation is data: two with the same data are
 * equal and give the same bits on every machine.
 */
public sealed interface Aggregation
        permits Arithmetic, Geometric, Harmonic, PowerMean, Minimum, OrderedWeighted, CustomAggregation {

    /**
     * The score of the node.
     *
     * @param weights weights of the children
     * @param scores scores of the children, in the same order; NaN for a missing one
     * @return the score; NaN if the score of a child that has a say is NaN, or no child has a say
     * @throws IllegalArgumentException if there are not as many scores as weights
     */
    double aggregate(double[] weights, double[] scores);

    /**
     * The scores of the node for a block of rows, with the same bits as {@link #aggregate(double[], double[])} of each row:
     * {@code out[row]} for {@code from ≤ row < to}.
     *
     * @param weights weights of the children
     * @param scores {@code scores[child][row]}, not changed
     * @param from first row
     * @param to row after the last
     * @param out receives the scores; must be none of the arrays of {@code scores}
     * @param scratch arrays to work in, kept by the caller from block to block
     * @throws IllegalArgumentException if there are not as many children as weights
     */
    void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch);

    /**
     * The score of the node from the children that are present: a child whose score is NaN is left out and the weights of the
     * others are divided by their sum.
     *
     * @return the score; NaN if no child with a say is present
     * @throws IllegalArgumentException if there are not as many scores as weights
     */
    default double aggregatePresent(double[] weights, double[] scores) {
        Present present = Present.of(weights, scores);
        return aggregate(present.weights(), present.scores());
    }

    /** Whether the score is the sum of the weighted scores, so that each child's contribution can be told. */
    default boolean linear() {
        return false;
    }

    /** Whether a good child makes up for a bad one. */
    Compensation compensation();

    /** One sentence that tells a reader how compensatory it is. */
    LocalizedText explainCompensation();

    /** The floor to which lower scores are raised before they are aggregated; 0 if none is declared. */
    default double floor() {
        return 0;
    }
}
