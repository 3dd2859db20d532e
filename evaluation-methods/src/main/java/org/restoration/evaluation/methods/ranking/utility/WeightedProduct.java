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
 * The weighted product model: {@code Π r^w} of the normalized values r, where a column that still is a cost has the exponent {@code −w}.
 * Bridgman 1922, Dimensional Analysis; Miller and Starr 1969, Executive Decisions and Operations Research.
 *
 * <p>Partly compensatory: it assumes that equal relative gains count equally. Without normalization it has no units and ranks never
 * reverse: a factor of a column multiplies all scores alike. A benefit of 0 makes the score 0 unless its weight is 0; no value may be
 * negative, and a cost that was not turned round must be positive.
 *
 * @param normalization what is done to the matrix first
 */
public record WeightedProduct(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public WeightedProduct {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** The product of the values as they are, which needs no normalization. */
    public static WeightedProduct standard() {
        return new WeightedProduct(new AsGiven());
    }

    @Override
    public String name() {
        return "WPM";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        return new Result(
                of(normalized, importances, name()).scores(matrix),
                logarithms(normalized, importances).scores(matrix));
    }

    static Totals of(DecisionMatrix normalized, Importances importances, String method) {
        double[] weights = importances.inOrder(normalized.indicators());
        Totals products = Totals.ones(normalized);
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            if (column.direction() == Direction.BENEFIT) {
                Demand.notNegative(column, normalized.alternatives(), method);
                products.multiply(column, weights[j]);
            } else {
                Demand.positive(column, normalized.alternatives(), method);
                products.multiply(column, -weights[j]);
            }
        }
        return products;
    }

    private static Totals logarithms(DecisionMatrix normalized, Importances importances) {
        double[] weights = importances.inOrder(normalized.indicators());
        Totals logarithms = Totals.zeros(normalized);
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double weight = column.direction() == Direction.BENEFIT ? weights[j] : -weights[j];
            if (weight != 0) {
                logarithms.add(column, value -> weight * StrictMath.log10(value));
            }
        }
        return logarithms;
    }

    /**
     * What the weighted product model says.
     *
     * @param scores the products, at least 0
     * @param logarithms their logarithms to the base 10, made as a sum so that nothing overflows; negative infinity for a product of 0
     */
    public record Result(RelativeScores scores, RelativeScores logarithms) implements RankingResult {}
}
