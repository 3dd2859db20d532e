package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.SumShare;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * RAM, the root assessment method: {@code (2 + S₊)^(1 / (2 + S₋))} with the weighted sums S₊ of the benefits and S₋ of the costs.
 * Sotoudeh-Anvari 2023, <a href="https://doi.org/10.1016/j.jclepro.2023.138695">doi:10.1016/j.jclepro.2023.138695</a>.
 *
 * <p>Compensatory, between benefits and costs less than fully. Set-dependent through its normalization; ranks may reverse. No normalized
 * value may be negative. Scores lie close together: they order, and their differences say little.
 *
 * @param normalization what is done to the matrix first, leaving costs costs
 */
public record RootAssessment(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public RootAssessment {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** RAM of the shares in the sums of the columns, as first published. */
    public static RootAssessment standard() {
        return new RootAssessment(new SumShare(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "RAM";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.notNegative(normalized, name());
        Shares shares = Shares.of(normalized, importances);
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.pow(
                    2 + shares.benefits().at(i), 1 / (2 + shares.costs().at(i)));
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                shares.benefits().scores(matrix),
                shares.costs().costs(matrix));
    }

    /**
     * What RAM says.
     *
     * @param scores the overall scores, above 1
     * @param benefits weighted sums of the benefits
     * @param costs weighted sums of the costs
     */
    public record Result(RelativeScores scores, RelativeScores benefits, RelativeScores costs)
            implements RankingResult {}
}
