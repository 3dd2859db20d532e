package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.Converters;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.output.ProfileText;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one profile. */
@Command(
        name = "show",
        description =
                "Shows a profile: its indicators with weights and value functions, requirements, modes, tailoring, grades.")
final class ShowProfileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", description = "Id of a profile, or a file with one.")
    private String profile;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            converter = Converters.ToLanguage.class,
            description = "Language; en without it.")
    private Language language;

    @Override
    public Integer call() throws IOException {
        spec.commandLine()
                .getOut()
                .print(new ProfileText(new Words(language), ProfileArgument.load(profile, spec.commandLine())));
        return ExitCode.DONE;
    }
}
