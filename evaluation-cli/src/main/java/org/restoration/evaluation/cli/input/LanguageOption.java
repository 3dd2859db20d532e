package org.restoration.evaluation.cli.input;

import org.restoration.evaluation.message.Language;
import picocli.CommandLine.Option;

/** In which language a command speaks. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            converter = Converters.ToLanguage.class,
            description = "Language of what is printed; en without it.")
    private Language language;

    /** The language. */
    public Language language() {
        return language;
    }
}
