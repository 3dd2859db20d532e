package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * A value function that was fitted to a set of alternatives. The function is data of the core; the origin says that it depends on
 * the set, so that nobody takes it for a reference level.
 *
 * @param function the function
 * @param origin by which method it was fitted and to what, never blank
 */
public record FittedFunction(ValueFunction function, String origin) {

    /** Checks that both are given. */
    public FittedFunction {
        Objects.requireNonNull(function, "function");
        if (origin == null || origin.isBlank()) {
            throw new IllegalArgumentException("fitted function must say its origin: got none");
        }
    }
}
