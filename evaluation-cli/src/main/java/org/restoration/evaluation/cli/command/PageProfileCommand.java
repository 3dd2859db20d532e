package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.IllustrativeCase;
import org.restoration.evaluation.cli.input.LanguageOption;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.ReadResult;
import org.restoration.evaluation.files.output.AtomicFile;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.json.PublishedWeightsJson;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.report.profile.ProfilePage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the page of one profile. */
@Command(
        name = "page",
        description =
                "Writes a profile as a page that documents its method, in English with the Chinese names: Markdown, and"
                        + " pictures in a directory beside it.",
        sortOptions = false)
final class PageProfileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", description = "Id of a profile, perhaps with @VERSION, or a file with one.")
    private String profile;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the page goes; made if it is not there. The working directory without it.")
    private Path out;

    @ArgGroup(exclusive = false)
    private Example example;

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description = "Published weights to stand beside the profile's (JSON); a shipped profile brings its own.")
    private Path published;

    @Mixin
    private LanguageOption language;

    /** The files of a case. */
    private static final class Example {
        @Option(
                names = "--sites",
                required = true,
                paramLabel = "FILE",
                description =
                        "Table of sites (CSV): the first one that has a result is the case on which the effect of the"
                                + " aggregation is shown. A shipped profile brings its own.")
        private Path sites;

        @Option(
                names = "--observations",
                required = true,
                paramLabel = "FILE",
                description = "Table of their observations (CSV, tidy or wide).")
        private Path observations;
    }

    @Override
    public Integer call() throws IOException {
        Profile loaded = ProfileArgument.load(profile, spec.commandLine());
        ProfilePage page = ProfilePage.of(loaded);
        Optional<EvaluationInput> input = example == null ? shipped(loaded) : Optional.of(read(loaded));
        if (input.isPresent()) {
            page = page.withExample(evaluate(loaded, input.get()));
        }
        Map<String, String> files = withPublished(page, loaded).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = out.resolve(file.getKey());
            Files.createDirectories(target.toAbsolutePath().getParent());
            AtomicFile.write(target, bytes -> bytes.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        Words words = new Words(language.language());
        spec.commandLine()
                .getErr()
                .println(words.say("Wrote ", "已写出 ")
                        + out.resolve(loaded.id() + ".md")
                        + words.say(" and ", " 和 ")
                        + (files.size() - 1)
                        + words.say(" pictures.", " 幅图。"));
        return ExitCode.DONE;
    }

    /** The case that a profile on the class path brings; a profile of a file has none, though its id be the same. */
    private Optional<EvaluationInput> shipped(Profile loaded) throws IOException {
        return ProfileArgument.isFile(profile) ? Optional.empty() : IllustrativeCase.of(loaded);
    }

    private EvaluationInput read(Profile rules) throws IOException {
        ReadResult result = InputFiles.forProfile(rules)
                .sites(CsvSource.file(example.sites))
                .observations(CsvSource.file(example.observations))
                .read();
        result.findings().forEach(finding -> spec.commandLine().getErr().println(finding.in(language.language())));
        return result.input()
                .orElseThrow(() -> new RefusedException("No page was written: there are errors in the input."));
    }

    private static Evaluation evaluate(Profile rules, EvaluationInput input) {
        BatchEvaluation batch = Evaluator.of(rules).evaluate(input);
        for (int row = 0; row < batch.rows(); row++) {
            if (batch.refusal(row).isEmpty()) {
                return batch.evaluation(row);
            }
        }
        throw new RefusedException("No page was written: the profile refuses all sites of the case.");
    }

    private ProfilePage withPublished(ProfilePage page, Profile loaded) throws IOException {
        if (published == null) {
            return ProfileArgument.isFile(profile)
                    ? page
                    : Profiles.publishedWeights(loaded.id())
                            .map(page::withPublished)
                            .orElse(page);
        }
        try {
            return page.withPublished(PublishedWeightsJson.read(published.toString(), ProfileArgument.text(published)));
        } catch (DocumentException problem) {
            throw new RefusedException(problem.place() + ": " + problem.problem());
        }
    }
}
