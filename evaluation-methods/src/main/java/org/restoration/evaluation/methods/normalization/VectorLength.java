package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Vector normalization: {@code x / √Σx²}, and {@code 1 − x / √Σx²} for a cost that is turned round. Hwang and Yoon 1981, Multiple
 * Attribute Decision Making, <a href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * <p>A column of zeros has no direction in space: its values become 0, or 1 for a cost that is turned round.
 *
 * @param orientation whether costs are turned round
 */
public record VectorLength(Orientation orientation) implements FittingNormalization {

    /** Checks that the orientation is given. */
    public VectorLength {
        Objects.requireNonNull(orientation, "orientation");
    }

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        return Share.of(turned, column.summary().length());
    }

    @Override
    public double otherwise(boolean turned) {
        return turned ? 1 : 0;
    }
}
