package org.restoration.evaluation.methods.normalization;

import java.util.Optional;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/** A value as a share of a whole: {@code x / whole}, or what is left of it, {@code 1 − x / whole}. */
final class Share {

    private Share() {}

    /** The share as a function; none of a whole of 0. */
    static Optional<ValueFunction> of(boolean turned, double whole) {
        if (!(whole > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                turned ? new Goalposts(whole, 0, Extension.EXTEND) : new Goalposts(0, whole, Extension.EXTEND));
    }
}
