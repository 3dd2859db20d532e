package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * MOOSRA: the ratio of the weighted normalized values of the benefits to those of the costs, {@code Σ₊ w r / Σ₋ w r}. Das, Sarkar and
 * Ray 2012, International Journal of Applied Decision Sciences 5(2), 142–162.
 *
 * <p>Compensatory; the sum of the importances does not matter. Every column is divided by its own length, so that units do not count (a
 * program that divides by the length of the whole matrix is off). Ranks may reverse. No normalized value may be negative, and every
 * alternative must have some cost: the ratio to nothing orders nothing.
 *
 * @param normalization what is done to the matrix first, leaving costs costs
 */
public record Moosra(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public Moosra {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** MOOSRA of the shares in the lengths of the columns, as first published. */
    public static Moosra standard() {
        return new Moosra(new VectorLength(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "MOOSRA";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.notNegative(normalized, name());
        Shares shares = Shares.of(normalized, importances);
        double[] ratios = new double[matrix.rows()];
        for (int i = 0; i < ratios.length; i++) {
            if (!(shares.costs().at(i) > 0)) {
                throw new IllegalArgumentException("weighted costs of "
                        + matrix.alternatives().get(i) + " must be positive for " + name() + ": got "
                        + shares.costs().at(i) + "\nMaybe take the ratio system of MOORA, which subtracts them");
            }
            ratios[i] = shares.benefits().at(i) / shares.costs().at(i);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, ratios),
                shares.benefits().scores(matrix),
                shares.costs().costs(matrix));
    }

    /**
     * What MOOSRA says.
     *
     * @param scores the ratios, at least 0
     * @param benefits weighted sums of the benefits
     * @param costs weighted sums of the costs
     */
    public record Result(RelativeScores scores, RelativeScores benefits, RelativeScores costs)
            implements RankingResult {}
}
