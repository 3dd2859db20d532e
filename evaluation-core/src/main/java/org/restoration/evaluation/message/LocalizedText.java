package org.restoration.evaluation.message;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The same text in English and Chinese.
 *
 * @param en English, never blank
 * @param zh Simplified Chinese, never blank
 */
public record LocalizedText(String en, String zh) {

    /** Checks that both languages say something. */
    public LocalizedText {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(zh, "zh");
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException(
                    "text must be given in both languages: got en \"" + en + "\", zh \"" + zh + "\"");
        }
    }

    /** The text in both languages. */
    public static LocalizedText of(String en, String zh) {
        return new LocalizedText(en, zh);
    }

    /** Texts in a row, separated as each language does; at least one. */
    public static LocalizedText join(Collection<LocalizedText> texts) {
        return LocalizedText.of(
                texts.stream().map(LocalizedText::en).collect(Collectors.joining(", ")),
                texts.stream().map(LocalizedText::zh).collect(Collectors.joining("、")));
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    @Override
    public String toString() {
        return en;
    }
}
