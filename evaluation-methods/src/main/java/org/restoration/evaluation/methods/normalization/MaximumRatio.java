package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Maximum normalization: {@code x / max}, and {@code 1 − x / max} for a cost that is turned round. Jahan and Edwards 2015, A
 * state-of-the-art survey on the influence of normalization techniques in ranking, <a
 * href="https://doi.org/10.1016/j.matdes.2014.09.022">doi:10.1016/j.matdes.2014.09.022</a>. Type-blind it is the fraction of the
 * maximum.
 *
 * <p>A column of zeros becomes 0, or 1 for a cost that is turned round. The greatest value may not be negative: the order would turn
 * round.
 *
 * @param orientation whether costs are turned round
 */
public record MaximumRatio(Orientation orientation) implements FittingNormalization {

    /** Checks that the orientation is given. */
    public MaximumRatio {
        Objects.requireNonNull(orientation, "orientation");
    }

    @Override
    public String name() {
        return "maximum";
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Refusal.unlessGreatestIsPositive(column, name());
        return Share.of(turned, column.summary().greatest());
    }

    @Override
    public double otherwise(boolean turned) {
        return turned ? 1 : 0;
    }
}
