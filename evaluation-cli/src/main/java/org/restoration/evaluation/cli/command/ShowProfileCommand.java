package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.LanguageOption;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.output.ProfileText;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.json.FlatDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Parameters(paramLabel = "ID|FILE", description = "Id of a profile, perhaps with @VERSION, or a file with one.")
    private String profile;

    @Option(names = "--json", description = "Print the document, with everything filled in that the profile inherits.")
    private boolean json;

    @Option(
            names = "--origins",
            description = "Print where every field of the document comes from: the profile that says it, and where.")
    private boolean origins;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json || origins) {
            FlatDocument document = ProfileArgument.document(profile, spec.commandLine());
            if (json) {
                out.print(document.text());
            }
            if (origins) {
                document.origins()
                        .forEach((pointer, origin) ->
                                out.println(pointer + "  " + origin.profile() + "#" + origin.pointer()));
            }
        } else {
            out.print(
                    new ProfileText(new Words(language.language()), ProfileArgument.load(profile, spec.commandLine())));
        }
        return ExitCode.DONE;
    }
}
