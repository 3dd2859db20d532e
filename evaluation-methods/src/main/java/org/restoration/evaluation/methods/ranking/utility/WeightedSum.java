package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * The weighted sum model, also called simple additive weighting (SAW): {@code Σ w r} of the normalized values r. Fishburn 1967, <a
 * href="https://doi.org/10.1287/opre.15.3.537">doi:10.1287/opre.15.3.537</a>.
 *
 * <p>Fully compensatory: it assumes that indicators are exchangeable at fixed rates. Set-dependent, and ranks may reverse, only through
 * its normalization; as given there is neither. After the normalization no column may be a cost. Takes negative values.
 *
 * @param normalization what is done to the matrix first
 */
public record WeightedSum(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public WeightedSum {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** The weighted sum of the ratios to the best value. */
    public static WeightedSum standard() {
        return new WeightedSum(new LinearRatio());
    }

    @Override
    public String name() {
        return "WSM";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.benefits(normalized, name());
        return new Scored(of(normalized, importances).scores(matrix));
    }

    static Totals of(DecisionMatrix normalized, Importances importances) {
        double[] weights = importances.inOrder(normalized.indicators());
        Totals sums = Totals.zeros(normalized);
        for (int j = 0; j < weights.length; j++) {
            sums.add(normalized.column(j), weights[j]);
        }
        return sums;
    }
}
