package org.restoration.evaluation.weighting;

import java.util.List;
import java.util.Objects;

/**
 * Weights that were computed from others, for instance by a tailoring rule, or fitted to data.
 *
 * @param weights the weights
 * @param origin from what and how they were computed, never blank
 */
public record Derived(Weights weights, String origin) implements Weighting {

    /** Checks that weights and origin are given. */
    public Derived {
        Objects.requireNonNull(weights, "weights");
        if (origin == null || origin.isBlank()) {
            throw new IllegalArgumentException(
                    "derived weights must say their origin: got " + (origin == null ? "none" : "\"" + origin + "\""));
        }
    }

    @Override
    public Weights weights(List<String> children) {
        Children.checkSame(children, weights.codes());
        return weights.inOrder(children);
    }
}
