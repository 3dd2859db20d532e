package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.LanguageOption;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.input.ProfileSchema;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.json.FlatDocument;
import org.restoration.evaluation.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files with profiles. */
@Command(
        name = "validate",
        description = "Checks files with profiles: first against the JSON Schema, then as the engine does.")
final class ValidateProfilesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with profiles.")
    private List<Path> files;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.DONE;
        for (Path file : files) {
            try {
                spec.commandLine()
                        .getOut()
                        .println(file + ": valid, " + validated(file).identity());
            } catch (RefusedException problem) {
                spec.commandLine().getErr().println(problem.getMessage());
                code = ExitCode.REFUSED;
            }
        }
        return code;
    }

    private Profile validated(Path file) throws IOException {
        FlatDocument document = ProfileArgument.document(file);
        List<String> problems = ProfileSchema.problems(file.toString(), document, language.language());
        if (!problems.isEmpty()) {
            throw new RefusedException(String.join("\n", problems));
        }
        return ProfileArgument.read(file, document);
    }
}
