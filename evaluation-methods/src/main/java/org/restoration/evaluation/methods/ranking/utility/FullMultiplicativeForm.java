package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * The full multiplicative form: the product of the benefits divided by the product of the costs. Brauers and Zavadskas 2010, <a
 * href="https://doi.org/10.3846/tede.2010.01">doi:10.3846/tede.2010.01</a>.
 *
 * <p>Partly compensatory. Without normalization neither units nor other alternatives matter, and ranks never reverse. All values must be
 * positive.
 *
 * @param normalization what is done to the matrix first
 * @param weights what importances are to a value
 */
public record FullMultiplicativeForm(RelativeNormalization normalization, Use weights) implements UtilityMethod {

    /** What importances are to a value. */
    public enum Use {
        /** Its exponent, {@code x^w}: the higher, the more the indicator counts. Brauers and Zavadskas. */
        EXPONENT,
        /** A factor, {@code w x}, which multiplies all scores alike and changes no rank: importances must be positive, and count for
         * nothing. Programs do so. */
        FACTOR
    }

    /** Checks that nothing is missing. */
    public FullMultiplicativeForm {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(weights, "weights");
    }

    /** The products of the values as they are, with importances as exponents. */
    public static FullMultiplicativeForm standard() {
        return new FullMultiplicativeForm(new AsGiven(), Use.EXPONENT);
    }

    @Override
    public String name() {
        return "full multiplicative form";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Totals logarithms = logarithms(normalized, importances, weights, name());
        return new Result(logarithms.map(StrictMath::exp).scores(matrix), logarithms.scores(matrix));
    }

    static Totals logarithms(DecisionMatrix normalized, Importances importances, Use use, String method) {
        Demand.positive(normalized, method);
        double[] weights = importances.inOrder(normalized.indicators());
        Totals logarithms = Totals.zeros(normalized);
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = weights[j];
            double sign = column.direction() == Direction.BENEFIT ? 1 : -1;
            if (use == Use.EXPONENT) {
                logarithms.add(column, value -> sign * weight * StrictMath.log(value));
            } else if (weight > 0) {
                logarithms.add(column, value -> sign * StrictMath.log(weight * value));
            } else {
                throw new IllegalArgumentException("importance of " + column.code()
                        + " must be positive to be a factor in " + method + ": got " + weight);
            }
        }
        return logarithms;
    }

    /**
     * What the full multiplicative form says.
     *
     * @param scores the utilities, positive; with many indicators they may leave the range of a number and become 0 or infinite
     * @param logarithms their natural logarithms, which order the alternatives always
     */
    public record Result(RelativeScores scores, RelativeScores logarithms) implements RankingResult {}
}
