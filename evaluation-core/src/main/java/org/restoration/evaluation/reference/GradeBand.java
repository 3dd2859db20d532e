package org.restoration.evaluation.reference;

import java.util.Objects;
import org.restoration.evaluation.message.LocalizedText;

/**
 * One class of a {@link GradeTable}: the values from one limit to the next.
 *
 * @param code code of the class as the source has it, such as {@code 3} or {@code moderate}
 * @param name name in both languages
 * @param from least value, {@code -Infinity} for none; belongs to the band unless the band below includes it
 * @param to greatest value, {@code Infinity} for none
 * @param toIncluded whether the value {@code to} belongs to this band and not to the next
 */
public record GradeBand(String code, LocalizedText name, double from, double to, boolean toIncluded) {

    /** Checks that the band is not empty. */
    public GradeBand {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (!(from < to)) {
            throw new IllegalArgumentException(
                    "grade band " + code + " must have from less than to: got " + from + " and " + to);
        }
    }
}
