package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.LanguageOption;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.output.DiffText;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.json.ProfileDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what differs between two profiles. */
@Command(
        name = "diff",
        description = "Shows every weight, limit, rule, source and text that differs between two profiles.")
final class DiffProfilesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "Id of a profile, perhaps with @VERSION, or a file with one.")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The other profile.")
    private String after;

    @Option(names = "--json", description = "Print the differences as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        ProfileDiff diff = ProfileDiff.between(
                ProfileArgument.load(before, spec.commandLine()), ProfileArgument.load(after, spec.commandLine()));
        spec.commandLine().getOut().print(json ? diff.toJson() : new DiffText(new Words(language.language()), diff));
        return ExitCode.DONE;
    }
}
