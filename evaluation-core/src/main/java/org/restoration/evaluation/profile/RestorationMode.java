package org.restoration.evaluation.profile;

import java.util.Objects;
import org.restoration.evaluation.message.LocalizedText;

/**
 * A way of restoring that a profile knows and tailors to.
 *
 * @param code code that a site's context names
 * @param name name in both languages
 * @param description what it does, in both languages
 */
public record RestorationMode(String code, LocalizedText name, LocalizedText description) {

    /** Checks that nothing is missing. */
    public RestorationMode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }
}
