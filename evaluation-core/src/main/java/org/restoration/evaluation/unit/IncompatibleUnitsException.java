package org.restoration.evaluation.unit;

import java.util.Optional;
import org.restoration.evaluation.message.LocalizedText;

/** Two units that measure different things, with both dimensions and, when certain, what was meant. */
public final class IncompatibleUnitsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String explanation;
    private final String explanationZh;
    private final String suggestion;

    IncompatibleUnitsException(Unit from, Unit to, Optional<String> suggestion) {
        super(english(from, to)
                + suggestion.map(unit -> "\nMaybe \"" + unit + "\"").orElse(""));
        this.explanation = english(from, to);
        this.explanationZh =
                "单位必须与 \"" + to + "\"（量纲 " + to.dimension() + "）可换算：得到 \"" + from + "\"（量纲 " + from.dimension() + "）";
        this.suggestion = suggestion.orElse(null);
    }

    private static String english(Unit from, Unit to) {
        return "unit must be convertible to \"" + to + "\" (dimension " + to.dimension() + "): got \"" + from
                + "\" (dimension " + from.dimension() + ")";
    }

    /** What is wrong, in both languages, without the suggestion. */
    public LocalizedText explanation() {
        return LocalizedText.of(explanation, explanationZh);
    }

    /** The unit that was certainly meant instead of the one got, as text that parses and converts. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
