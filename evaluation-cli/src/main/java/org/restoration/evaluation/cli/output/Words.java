package org.restoration.evaluation.cli.output;

import org.restoration.evaluation.message.FindingGroup;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Speaks in one language.
 *
 * @param language which
 */
public record Words(Language language) {

    public String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    public String say(LocalizedText both) {
        return both.in(language);
    }

    /** Findings that say the same, behind a word for how much they matter. */
    public String say(FindingGroup findings) {
        return say(findings.first().severity().text()) + say(": ", "：") + findings.in(language);
    }
}
