package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ELECTRE net concordance: what share of importance speaks for an alternative over the others less what speaks for them over it, {@code Σ
 * c(i, k) − Σ c(k, i)}. Van Delft and Nijkamp 1977; Hwang and Yoon 1981, <a
 * href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * <p>Not compensatory: how large a difference is does not count. Ranks may reverse when an alternative joins or leaves. A constant indicator
 * changes nothing; a single alternative scores 0.
 *
 * @param normalization what is done to the matrix first; one that keeps the order of values changes nothing
 */
public record NetConcordance(RelativeNormalization normalization) implements OutrankingMethod {

    /** Checks that the normalization is given. */
    public NetConcordance {
        Objects.requireNonNull(normalization, "normalization");
    }

    @Override
    public String name() {
        return "ELECTRE net concordance";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[][] concordance = Crisp.concordance(normalized, importances);
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, NetSums.of(concordance)));
    }
}
