package org.restoration.evaluation.cli;

import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Speaks in one language.
 *
 * @param language which
 */
record Words(Language language) {

    String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    String say(LocalizedText both) {
        return both.in(language);
    }
}
