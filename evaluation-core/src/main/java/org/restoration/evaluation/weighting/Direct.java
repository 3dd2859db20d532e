package org.restoration.evaluation.weighting;

import java.util.List;
import java.util.Objects;

/**
 * Weights that are stated as numbers.
 *
 * @param weights the weights
 */
public record Direct(Weights weights) implements Weighting {

    /** Checks that there are weights. */
    public Direct {
        Objects.requireNonNull(weights, "weights");
    }

    @Override
    public Weights weights(List<String> children) {
        Children.checkSame(children, weights.codes());
        return weights.inOrder(children);
    }
}
