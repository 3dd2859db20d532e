package org.restoration.evaluation.cli.output;

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
}
