package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * How many others an alternative dominates: it is nowhere worse and somewhere better. Pareto dominance as in Deb and others 2000, <a
 * href="https://doi.org/10.1007/3-540-45356-3_83">doi:10.1007/3-540-45356-3_83</a>.
 *
 * <p>Not compensatory, without weights or units. The count is of the set, but which alternatives nobody dominates changes only by those
 * that join or leave. Equal alternatives do not dominate each other. It compares pairs: n² k steps.
 */
public record DominanceCount() implements UnweightedMethod {

    @Override
    public String name() {
        return "non-dominated count";
    }

    @Override
    public Result rank(DecisionMatrix matrix) {
        int n = matrix.completeFor(name()).rows();
        double[][] goodness = new double[matrix.width()][];
        for (int j = 0; j < goodness.length; j++) {
            Column column = matrix.column(j);
            goodness[j] = (column.direction() == Direction.BENEFIT
                            ? column
                            : column.mapped(value -> -value, Direction.BENEFIT))
                    .toArray();
        }
        double[] dominated = new double[n];
        double[] dominators = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                if (dominates(goodness, i, k)) {
                    dominated[i]++;
                    dominators[k]++;
                }
            }
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, dominated),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, dominators));
    }

    private static boolean dominates(double[][] goodness, int one, int other) {
        boolean better = false;
        for (double[] column : goodness) {
            if (column[one] < column[other]) {
                return false;
            }
            better |= column[one] > column[other];
        }
        return better;
    }

    /**
     * What dominance says.
     *
     * @param scores how many others an alternative dominates, 0 to n − 1
     * @param dominators by how many it is dominated; 0 for those that are Pareto-optimal
     */
    public record Result(RelativeScores scores, RelativeScores dominators) implements RankingResult {}
}
