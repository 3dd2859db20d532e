package org.restoration.evaluation.methods.weighting.objective;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.weighting.Derived;

/**
 * IDOCRIW: entropy weights times CILOS weights, divided by their sum. Zavadskas and Podvezko 2016, <a
 * href="https://doi.org/10.1142/S0219622016500036">doi:10.1142/S0219622016500036</a>.
 *
 * <p>The entropy is that of the values as given, costs included; CILOS turns costs round.
 */
public record Idocriw() implements ObjectiveWeighting {

    @Override
    public String name() {
        return "IDOCRIW";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        double[] amounts = entropy(matrix.completeFor(name())).weights().toArray();
        double[] losses = cilos(matrix).weights().toArray();
        for (int j = 0; j < amounts.length; j++) {
            amounts[j] *= losses[j];
        }
        return Fitted.proportional(name(), matrix, amounts);
    }

    /** The entropy weights that enter. */
    public Derived entropy(DecisionMatrix matrix) {
        return new Entropy(new AsGiven()).fit(matrix);
    }

    /** The CILOS weights that enter. */
    public Derived cilos(DecisionMatrix matrix) {
        return new Cilos().fit(matrix);
    }
}
