package org.restoration.evaluation.methods.weighting.objective;

import java.util.Arrays;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.weighting.Derived;

/** The same weight for every indicator of the set: the neutral comparison. */
public record EqualWeights() implements ObjectiveWeighting {

    @Override
    public String name() {
        return "equal";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        double[] amounts = new double[matrix.width()];
        Arrays.fill(amounts, 1);
        return Fitted.proportional(name(), matrix, amounts);
    }
}
