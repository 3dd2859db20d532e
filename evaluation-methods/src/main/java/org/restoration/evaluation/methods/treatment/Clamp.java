package org.restoration.evaluation.methods.treatment;

import java.util.Objects;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Keeps values within limits that are given, and so do not depend on the set.
 *
 * @param limits least and greatest value that are kept; either may be infinite
 */
public record Clamp(ValueRange limits) implements Treatment {

    /** Checks that the limits are given. */
    public Clamp {
        Objects.requireNonNull(limits, "limits");
    }

    @Override
    public String name() {
        return "clamp";
    }

    @Override
    public Treated treat(Column column) {
        return Cut.within(column, limits.low(), limits.high());
    }
}
