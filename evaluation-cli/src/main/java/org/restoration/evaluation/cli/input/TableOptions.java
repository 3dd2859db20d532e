package org.restoration.evaluation.cli.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.ReadResult;
import org.restoration.evaluation.message.FindingGroup;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How tables are read, and in which language that is spoken of. */
public final class TableOptions {

    static final LocalizedText NOTHING_EVALUATED = LocalizedText.of("Nothing was evaluated", "未进行评价");

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Converters.ToCharset.class,
            description = "Encoding of the tables, such as GB18030; UTF-8 without it.")
    private Charset encoding;

    @Option(
            names = "--separator",
            paramLabel = "C",
            defaultValue = ",",
            converter = Converters.ToSeparator.class,
            description = "Character between the cells of the tables, such as \";\", or tab; a comma without it.")
    private char separator;

    @Mixin
    private LanguageOption language;

    public Language language() {
        return language.language();
    }

    /**
     * Reads files and prints all that is wrong with them.
     *
     * @param nothing what is not done when they hold an error
     * @throws RefusedException if they hold an error
     */
    public EvaluationInput read(InputFiles.Builder files, LocalizedText nothing, PrintWriter err) throws IOException {
        files.separator(separator).today(LocalDate.now());
        if (encoding != null) {
            files.encoding(encoding);
        }
        return checked(files.read(), nothing, language(), err);
    }

    /** What was read, after all that is wrong with it was printed. */
    private static EvaluationInput checked(
            ReadResult result, LocalizedText nothing, Language language, PrintWriter err) {
        Words words = new Words(language);
        for (FindingGroup findings : FindingGroup.of(result.findings())) {
            err.println(words.say(findings));
        }
        return result.input()
                .orElseThrow(() -> new RefusedException(words.say(
                        nothing.en() + ": " + counted(result.errors().size()) + " in the input.",
                        nothing.zh() + "：输入中有 " + result.errors().size() + " 个错误。")));
    }

    private static String counted(int errors) {
        return errors + (errors == 1 ? " error" : " errors");
    }
}
