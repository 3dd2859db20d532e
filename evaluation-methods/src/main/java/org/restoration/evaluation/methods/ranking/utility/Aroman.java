package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * AROMAN: min–max and vector values, both with the formula of benefits, are averaged as {@code (β t + (1 − β) t*) / 2}; with the weighted
 * sums L of the costs and A of the benefits the score is {@code L^λ + A^(1 − λ)}. Bošković and others 2023, An alternative ranking order
 * method accounting for two-step normalization, IEEE Access 11, 39496–39507.
 *
 * <p>As published a higher cost raises the score, so that an alternative may rank above one that is better in everything. It is here to
 * reproduce papers; for a decision with costs take another method. Compensatory and set-dependent; ranks may reverse. No value may be
 * negative.
 *
 * @param beta share β of the min–max values, in [0, 1]
 * @param lambda exponent λ of the costs, in [0, 1]
 */
public record Aroman(double beta, double lambda) implements UtilityMethod {

    /** Checks that both parameters are shares. */
    public Aroman {
        check("β", beta);
        check("λ", lambda);
        beta += 0.0;
        lambda += 0.0;
    }

    private static void check(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(what + " of AROMAN must be from 0 to 1: got " + share);
        }
    }

    /** AROMAN with β and λ of one half. */
    public static Aroman standard() {
        return new Aroman(0.5, 0.5);
    }

    @Override
    public String name() {
        return "AROMAN";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        Demand.notNegative(matrix.completeFor(name()), name());
        DecisionMatrix linear = new MinMax(Orientation.TYPE_BLIND).normalize(matrix);
        DecisionMatrix vector = new VectorLength(Orientation.TYPE_BLIND).normalize(matrix);
        double[] weights = importances.inOrder(matrix.indicators());
        Totals costs = Totals.zeros(matrix);
        Totals benefits = Totals.zeros(matrix);
        for (int j = 0; j < weights.length; j++) {
            Column column = matrix.column(j);
            Totals sums = column.direction() == Direction.BENEFIT ? benefits : costs;
            sums.add(linear.column(j), weights[j] * beta / 2);
            sums.add(vector.column(j), weights[j] * (1 - beta) / 2);
        }
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.pow(costs.at(i), lambda) + StrictMath.pow(benefits.at(i), 1 - lambda);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                benefits.scores(matrix),
                costs.costs(matrix));
    }

    /**
     * What AROMAN says.
     *
     * @param scores the final values
     * @param benefits weighted sums A of the benefits
     * @param costs weighted sums L of the costs
     */
    public record Result(RelativeScores scores, RelativeScores benefits, RelativeScores costs)
            implements RankingResult {}
}
