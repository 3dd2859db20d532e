package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * The uncertain values of one indicator over a set of alternatives, and what they are worth.
 *
 * @param code code of the indicator
 * @param worth gives the score of a value, more for a better one
 * @param values one for each alternative
 */
public record UncertainIndicator(String code, ValueFunction worth, List<UncertainValue> values) {

    /** Copies the list. */
    public UncertainIndicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(worth, "worth");
        values = List.copyOf(values);
    }
}
