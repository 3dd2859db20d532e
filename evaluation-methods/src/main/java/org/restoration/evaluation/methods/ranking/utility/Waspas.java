package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * WASPAS: {@code λ Σ w r + (1 − λ) Π r^w} of the normalized values r, between the weighted sum (λ = 1) and the weighted product (λ =
 * 0). Zavadskas and others 2012, <a href="https://doi.org/10.5755/j01.eee.122.6.1810">doi:10.5755/j01.eee.122.6.1810</a>.
 *
 * <p>Compensatory, the less so the smaller λ. Set-dependent through its normalization; ranks may reverse. No normalized value may be
 * negative or a cost. The sum of the importances matters where λ is neither 0 nor 1, as the sum grows with it and the product does not.
 *
 * @param normalization what is done to the matrix first
 * @param lambda share of the sum, in [0, 1]
 */
public record Waspas(RelativeNormalization normalization, double lambda) implements UtilityMethod {

    /** Checks that the normalization is given and λ is a share. */
    public Waspas {
        Objects.requireNonNull(normalization, "normalization");
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException("λ of WASPAS must be from 0 to 1: got " + lambda);
        }
        lambda += 0.0;
    }

    /** Sum and product in equal shares, of the ratios to the best value. */
    public static Waspas standard() {
        return new Waspas(new LinearRatio(), 0.5);
    }

    @Override
    public String name() {
        return "WASPAS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.benefits(normalized, name());
        Totals sums = WeightedSum.of(normalized, importances);
        Totals products = WeightedProduct.of(normalized, importances, name());
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = lambda * sums.at(i) + (1 - lambda) * products.at(i);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                sums.scores(matrix),
                products.scores(matrix));
    }

    /**
     * What WASPAS says.
     *
     * @param scores the shared scores
     * @param sums the weighted sums
     * @param products the weighted products
     */
    public record Result(RelativeScores scores, RelativeScores sums, RelativeScores products)
            implements RankingResult {}
}
