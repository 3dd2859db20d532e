package org.restoration.evaluation.cli.output;

import org.restoration.evaluation.message.Finding;
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

    /** A finding behind a word for how much it matters. */
    public String finding(Finding finding) {
        return say(finding.severity().text()) + say(": ", "：") + finding.in(language);
    }
}
