package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * OCRA, the operational competitiveness rating: costs rate {@code Σ w (max − x) / min} and benefits {@code Σ w (x − min) / min}, each
 * counted from its least rating, and the score is their sum, counted from the least. Parkan 1994, Managerial and Decision Economics
 * 15(3), 201–221, in the form of Işık and Adalı 2016, International Journal of Advanced Operations Management 8(2), 140–151.
 *
 * <p>Fully compensatory and set-dependent; ranks may reverse when the least value of a column leaves. All values must be positive, as a
 * column is divided by its least value; one close to 0 lets its column outweigh all others. The worst alternative scores 0.
 */
public record Ocra() implements UtilityMethod {

    @Override
    public String name() {
        return "OCRA";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        Demand.positive(matrix.completeFor(name()), name());
        double[] weights = importances.inOrder(matrix.indicators());
        Totals inputs = Totals.zeros(matrix);
        Totals outputs = Totals.zeros(matrix);
        for (int j = 0; j < weights.length; j++) {
            Column column = matrix.column(j);
            Summary summary = column.summary();
            double weight = weights[j];
            if (column.direction() == Direction.COST) {
                inputs.add(column, value -> weight * (summary.greatest() - value) / summary.least());
            } else {
                outputs.add(column, value -> weight * (value - summary.least()) / summary.least());
            }
        }
        double leastInput = inputs.least();
        double leastOutput = outputs.least();
        Totals fromLeastInput = inputs.map(rating -> rating - leastInput);
        Totals fromLeastOutput = outputs.map(rating -> rating - leastOutput);
        double[] scores = new double[matrix.rows()];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = fromLeastInput.at(i) + fromLeastOutput.at(i);
            least = Math.min(least, scores[i]);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= least;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                fromLeastInput.scores(matrix),
                fromLeastOutput.scores(matrix));
    }

    /**
     * What OCRA says.
     *
     * @param scores the total ratings, 0 for the worst
     * @param inputs ratings of the costs, 0 for the worst
     * @param outputs ratings of the benefits, 0 for the worst
     */
    public record Result(RelativeScores scores, RelativeScores inputs, RelativeScores outputs)
            implements RankingResult {}
}
