package org.restoration.evaluation.methods.weighting.objective;

import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weights;

/** Amounts of information become weights, stamped as depending on the set. */
final class Fitted {

    private Fitted() {}

    /** Weights in proportion to amounts that are not negative; equal weights where all amounts are 0. */
    static Derived proportional(String method, DecisionMatrix matrix, double[] amounts) {
        double sum = CompensatedSum.of(amounts);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int j = 0; j < amounts.length; j++) {
            weights.put(matrix.indicators().get(j), sum > 0 ? amounts[j] / sum : 1.0 / amounts.length);
        }
        return new Derived(Weights.of(weights), method + " of " + matrix.rows() + " alternatives (set-dependent)");
    }
}
