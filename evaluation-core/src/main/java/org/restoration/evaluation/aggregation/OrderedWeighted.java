package org.restoration.evaluation.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.restoration.evaluation.message.LocalizedText;

/**
 * The ordered weighted average: {@code Σ position weight · score}, the scores sorted from the best to the worst (Yager 1988, <a
 * href="https://doi.org/10.1109/21.87068">doi:10.1109/21.87068</a>). The weights of the node are not looked at: a weight here
 * belongs to a rank, not to a child. Equal scores may change places without any effect.
 *
 * @param positions one weight for each child by rank, the first for the best score; each at least 0, sum 1 within 1e-9
 */
public record OrderedWeighted(List<Double> positions) implements Aggregation {

    /** Checks the weights of the positions. */
    public OrderedWeighted {
        positions = List.copyOf(positions);
        double sum = 0;
        for (double position : positions) {
            if (!(position >= 0)) {
                throw new IllegalArgumentException("weights of positions must be at least 0: got " + positions);
            }
            sum += position;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException("weights of positions must sum to 1: got " + positions + ", sum " + sum);
        }
    }

    @Override
    public double aggregate(double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        checkCount(scores.length);
        return ordered(positionsAsArray(), scores.clone());
    }

    @Override
    public void aggregate(double[] weights, double[][] scores, int from, int to, double[] out, Scratch scratch) {
        Children.check(weights.length, scores.length);
        checkCount(scores.length);
        double[] byRank = positionsAsArray();
        double[] row = new double[scores.length];
        for (int at = from; at < to; at++) {
            for (int child = 0; child < row.length; child++) {
                row[child] = scores[child][at];
            }
            out[at] = ordered(byRank, row);
        }
    }

    /**
     * The score from the children that are present. The weights of their fewer positions come from the quantifier through the
     * sums of the declared ones, linear in between: position {@code j} of {@code m} gets {@code Q(j / m) − Q((j − 1) / m)}.
     */
    @Override
    public double aggregatePresent(double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        checkCount(scores.length);
        double[] present = new double[scores.length];
        int count = 0;
        for (double score : scores) {
            if (!Double.isNaN(score)) {
                present[count++] = score;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        return count == scores.length
                ? aggregate(weights, scores)
                : ordered(positionsOf(count), Arrays.copyOf(present, count));
    }

    /** How much it looks at the best: 1 for the best alone, 0.5 for equal weights, 0 for the worst alone (Yager's orness). */
    public double orness() {
        int n = positions.size();
        double sum = 0;
        for (int rank = 0; rank < n; rank++) {
            sum += (n - 1 - rank) * positions.get(rank);
        }
        return n == 1 ? 0.5 : sum / (n - 1);
    }

    /** NONE when only the worst counts, FULL when a higher rank never counts less than a lower one, else PARTIAL. */
    @Override
    public Compensation compensation() {
        if (positions.get(positions.size() - 1) == 1) {
            return Compensation.NONE;
        }
        for (int rank = 1; rank < positions.size(); rank++) {
            if (positions.get(rank) > positions.get(rank - 1)) {
                return Compensation.PARTIAL;
            }
        }
        return Compensation.FULL;
    }

    @Override
    public LocalizedText explainCompensation() {
        return LocalizedText.of(
                "Weights belong to ranks from the best score " + positions
                        + ": the more weight the last ranks have, the less" + " a good score makes up for a bad one.",
                "权重属于从最好得分起的名次" + positions + "：靠后的名次权重越大，好的得分对差的得分的补偿越小。");
    }

    private void checkCount(int children) {
        if (children != positions.size()) {
            throw new IllegalArgumentException("children must be as many as weights of positions: got " + children
                    + " children, " + positions.size() + " positions");
        }
    }

    private double[] positionsAsArray() {
        return positions.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] positionsOf(int count) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        sums.add(0.0);
        for (double position : positions) {
            sum += position;
            sums.add(sum);
        }
        double[] byRank = new double[count];
        double before = 0;
        for (int rank = 0; rank < count; rank++) {
            double at = (double) (rank + 1) * positions.size() / count;
            int low = (int) Math.floor(at);
            double upTo = low == positions.size() ? sum : sums.get(low) + (at - low) * positions.get(low);
            byRank[rank] = upTo - before;
            before = upTo;
        }
        return byRank;
    }

    /** Sorts the row from the best to the worst by insertion, which is fast for the few children of a node. */
    private static double ordered(double[] byRank, double[] row) {
        for (int i = 0; i < row.length; i++) {
            double score = row[i];
            if (Double.isNaN(score)) {
                return score;
            }
            int at = i;
            while (at > 0 && row[at - 1] < score) {
                row[at] = row[at - 1];
                at--;
            }
            row[at] = score;
        }
        return WeightedSum.of(byRank, row);
    }
}
