package org.restoration.evaluation.unit;

import java.util.Optional;
import org.restoration.evaluation.message.LocalizedText;

/** A text that is no unit of the supported subset, with the place where reading stopped and, when certain, what was meant. */
public final class UnitSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTED = 200;

    private final int position;
    private final String explanation;
    private final String explanationZh;
    private final String suggestion;

    UnitSyntaxException(String text, int position, String rule, String ruleZh) {
        this(
                position,
                "unit " + rule + ": got \"" + cut(text) + "\", stopped at character " + position,
                "单位" + ruleZh + "：得到 \"" + cut(text) + "\"，停在第 " + position + " 个字符",
                null);
    }

    private UnitSyntaxException(int position, String explanation, String explanationZh, String suggestion) {
        super(explanation + (suggestion == null ? "" : "\nMaybe \"" + suggestion + "\""));
        this.position = position;
        this.explanation = explanation;
        this.explanationZh = explanationZh;
        this.suggestion = suggestion;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "\u2026";
    }

    /** The same refusal with the unit that was certainly meant. */
    UnitSyntaxException suggesting(String unit) {
        return new UnitSyntaxException(position, explanation, explanationZh, unit);
    }

    /** The 1-based character at which the unit cannot be read further; one past the end when something is missing there. */
    public int position() {
        return position;
    }

    /** What is wrong, in both languages, without the suggestion. */
    public LocalizedText explanation() {
        return LocalizedText.of(explanation, explanationZh);
    }

    /** The unit that was certainly meant, as text that parses. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
