package org.restoration.evaluation.methods.ranking.distance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * VIKOR: {@code Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*)}, lower is better, where S is the weighted sum and R the greatest
 * of the regrets {@code w (best − x) / (best − worst)}, and the ends are those of the set. Opricovic and Tzeng 2004, <a
 * href="https://doi.org/10.1016/S0377-2217(03)00020-1">doi:10.1016/S0377-2217(03)00020-1</a>.
 *
 * <p>The best by Q is proposed alone if it has an acceptable advantage, {@code Q(second) − Q(first) ≥ 1 / (n − 1)}, and is acceptably stable,
 * best by S or by R too. Without stability the second joins it; without advantage all do that are less than {@code 1 / (n − 1)} behind. A
 * single alternative has both.
 *
 * <p>Compensatory through S, not through R; ranks may reverse when an alternative joins or leaves. A constant column causes no regret. Where
 * all S, or all R, are equal, that part of Q is 0.
 *
 * @param v how much the sum of regrets counts against the greatest one, in [0, 1]
 * @param normalization what is done to the matrix first; regrets are shares of ranges already
 */
public record Vikor(double v, RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that v is a share. */
    public Vikor {
        Objects.requireNonNull(normalization, "normalization");
        if (!(v >= 0 && v <= 1)) {
            throw new IllegalArgumentException("v of VIKOR must be within 0 and 1: got " + v);
        }
    }

    /** VIKOR by consensus: v is one half, the matrix as given. */
    public static Vikor standard() {
        return new Vikor(0.5, new AsGiven());
    }

    @Override
    public String name() {
        return "VIKOR";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        int n = matrix.rows();
        double[] sums = new double[n];
        double[] greatest = new double[n];
        double[] block = new double[Block.ROWS];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            Ends ends = Ends.of(column);
            double best = ends.best();
            double range = best - ends.worst();
            if (range == 0) {
                continue;
            }
            double weight = weights[j];
            for (int from = 0; from < n; from += Block.ROWS) {
                int to = Math.min(n, from + Block.ROWS);
                column.read(from, to, block);
                for (int i = from; i < to; i++) {
                    double regret = weight * ((best - block[i - from]) / range);
                    sums[i] += regret;
                    greatest[i] = Math.max(greatest[i], regret);
                }
            }
        }
        double[] sumsBehind = behind(sums);
        double[] greatestBehind = behind(greatest);
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            q[i] = v * sumsBehind[i] + (1 - v) * greatestBehind[i];
        }
        return result(matrix.alternatives(), q, sums, greatest);
    }

    /** How far each is behind the least, as a share of the way to the greatest. */
    private static double[] behind(double[] regrets) {
        double least = Arrays.stream(regrets).min().orElseThrow();
        double range = Arrays.stream(regrets).max().orElseThrow() - least;
        return Arrays.stream(regrets)
                .map(regret -> range > 0 ? (regret - least) / range : 0)
                .toArray();
    }

    private static Result result(List<String> alternatives, double[] q, double[] sums, double[] greatest) {
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (double one : q) {
            second = Math.min(second, Math.max(first, one));
            first = Math.min(first, one);
        }
        double enough = 1.0 / (q.length - 1);
        boolean advantage = q.length == 1 || second - first >= enough;
        double leastSum = Arrays.stream(sums).min().orElseThrow();
        double leastGreatest = Arrays.stream(greatest).min().orElseThrow();
        boolean stable = false;
        for (int i = 0; i < q.length; i++) {
            stable |= q[i] == first && (sums[i] == leastSum || greatest[i] == leastGreatest);
        }
        List<String> compromise = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            boolean proposed = advantage ? q[i] == first || !stable && q[i] == second : q[i] - first < enough;
            if (proposed) {
                compromise.add(alternatives.get(i));
            }
        }
        return new Result(
                RelativeScores.of(alternatives, Preference.LOWER, q),
                RelativeScores.of(alternatives, Preference.LOWER, sums),
                RelativeScores.of(alternatives, Preference.LOWER, greatest),
                advantage,
                stable,
                compromise);
    }

    /**
     * What VIKOR says.
     *
     * @param scores Q, in [0, 1], lower is better
     * @param sumOfRegrets S, lower is better
     * @param greatestRegret R, lower is better
     * @param acceptableAdvantage whether the second best by Q is far enough behind
     * @param acceptableStability whether the best by Q is the best by S or R too
     * @param compromise the alternatives proposed, in the order of the matrix
     */
    public record Result(
            RelativeScores scores,
            RelativeScores sumOfRegrets,
            RelativeScores greatestRegret,
            boolean acceptableAdvantage,
            boolean acceptableStability,
            List<String> compromise)
            implements RankingResult {

        /** Keeps a copy of the proposal. */
        public Result {
            compromise = List.copyOf(compromise);
        }

        /** Q with all alternatives of the compromise as good as the best: the order in which they share the first place. */
        public RelativeScores compromiseFirst() {
            double[] q = scores.toArray();
            double first = Arrays.stream(q).min().orElseThrow();
            for (int i = 0; i < q.length; i++) {
                if (compromise.contains(scores.alternatives().get(i))) {
                    q[i] = first;
                }
            }
            return RelativeScores.of(scores.alternatives(), Preference.LOWER, q);
        }
    }
}
