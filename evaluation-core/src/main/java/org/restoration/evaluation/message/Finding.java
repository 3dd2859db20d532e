package org.restoration.evaluation.message;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that the library noticed about an input or a result.
 *
 * @param code a stable code such as {@code OBS-012}; never reused for another meaning
 * @param severity how much it matters
 * @param place where it was found
 * @param message what is wrong, naming the object, the rule and the value got
 * @param fix what would mend it, only when that is certain
 */
public record Finding(String code, Severity severity, Place place, LocalizedText message, Optional<LocalizedText> fix) {

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    /** An error without a certain fix. */
    public static Finding error(String code, Place place, String en, String zh) {
        return new Finding(code, Severity.ERROR, place, LocalizedText.of(en, zh), Optional.empty());
    }

    /** A warning without a certain fix. */
    public static Finding warning(String code, Place place, String en, String zh) {
        return new Finding(code, Severity.WARNING, place, LocalizedText.of(en, zh), Optional.empty());
    }

    /** Something worth knowing. */
    public static Finding info(String code, Place place, String en, String zh) {
        return new Finding(code, Severity.INFO, place, LocalizedText.of(en, zh), Optional.empty());
    }

    /** The same finding with a fix that is certain. */
    public Finding withFix(String en, String zh) {
        return new Finding(code, severity, place, message, Optional.of(LocalizedText.of(en, zh)));
    }

    /** One or two lines: place, code, message, and a second line "Maybe …" when the fix is certain. */
    public String in(Language language) {
        String where = place.toString();
        String maybe = language == Language.ZH ? "\n也许：" : "\nMaybe ";
        return (where.isEmpty() ? "" : where + ": ") + code + ": " + message.in(language)
                + fix.map(text -> maybe + text.in(language)).orElse("");
    }
}
