package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;

/**
 * The fuzzy values of one indicator over a set of alternatives.
 *
 * @param code code of the indicator, not blank
 * @param direction which values are good: a benefit or a cost
 * @param values one for each alternative
 */
public record FuzzyColumn(String code, Direction direction, List<FuzzyNumber> values) {

    /** Checks the code and the direction and keeps a copy. */
    public FuzzyColumn {
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a fuzzy column must not be blank: got \"" + code + "\"");
        }
        if (direction == Direction.OPTIMUM) {
            throw new IllegalArgumentException(
                    "fuzzy column " + code + " must be a benefit or a cost: got " + direction.code());
        }
        Objects.requireNonNull(direction, "direction");
        values = List.copyOf(values);
    }
}
