package org.restoration.evaluation.reference;

import java.util.Objects;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

/**
 * One published value that is neither a limit nor a class, such as a background content or a coefficient.
 *
 * @param key what the value belongs to: mostly the code of an indicator
 * @param unit unit of the value
 * @param value the value, finite
 * @param provenance the source of the value
 */
public record ReferenceValue(String key, Unit unit, double value, Provenance provenance) {

    /** Checks that nothing is missing. */
    public ReferenceValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(provenance, "provenance");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("reference value of " + key + " must be finite: got " + value);
        }
    }
}
