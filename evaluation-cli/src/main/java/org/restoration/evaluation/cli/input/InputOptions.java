package org.restoration.evaluation.cli.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.AsOf;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.message.FindingGroup;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.profile.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every evaluation needs: a profile and the files. */
public final class InputOptions {

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "ID|FILE",
            description = "Id of a profile (see: restoration profiles list), or a file with one.")
    private String profile;

    @Option(names = "--sites", required = true, paramLabel = "FILE", description = "Table of sites (CSV).")
    private Path sites;

    @Option(
            names = "--observations",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tables of observations (CSV, tidy or wide).")
    private List<Path> observations;

    @Option(names = "--targets", paramLabel = "FILE", description = "Table of dated targets (CSV).")
    private Path targets;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            defaultValue = "latest",
            converter = Converters.ToAsOf.class,
            description = {
                "latest: as of the newest observation of each site (default).",
                "every: as of every day on which it was observed, a trajectory.",
                "A day such as 2025-08-31: later observations do not count."
            })
    private AsOf asOf;

    @Mixin
    private TableOptions tables;

    public Language language() {
        return tables.language();
    }

    public AsOf asOf() {
        return asOf;
    }

    public Profile profile(CommandLine command) throws IOException {
        Profile rules = ProfileArgument.load(profile, command);
        for (FindingGroup finding : FindingGroup.of(rules.lifecycle().findings(rules.identity()))) {
            command.getErr().println(new Words(language()).say(finding));
        }
        return rules;
    }

    /**
     * Reads the files and prints all that is wrong with them.
     *
     * @throws RefusedException if they hold an error
     */
    public EvaluationInput read(Profile rules, PrintWriter err) throws IOException {
        InputFiles.Builder files = InputFiles.forProfile(rules)
                .sites(CsvSource.file(sites))
                .observations(observations.stream().map(CsvSource::file).toArray(CsvSource[]::new));
        if (targets != null) {
            files.targets(CsvSource.file(targets));
        }
        return tables.read(files, TableOptions.NOTHING_EVALUATED, err);
    }
}
