package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Weights that are known: only values are uncertain.
 *
 * @param importances importances of all indicators, of which the shares are used
 */
public record KnownWeights(Importances importances) implements WeightSpace {

    /** Checks that the importances are given. */
    public KnownWeights {
        Objects.requireNonNull(importances, "importances");
    }

    @Override
    public double[] draw(List<String> codes, IntToDoubleFunction uniform) {
        return importances.on(ImportanceScale.UNIT_SUM).inOrder(codes);
    }
}
