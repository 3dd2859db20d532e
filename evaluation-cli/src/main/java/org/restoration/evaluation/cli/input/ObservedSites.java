package org.restoration.evaluation.cli.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.restoration.evaluation.engine.AsOf;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.profile.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Tables of observed sites that may be given. */
public final class ObservedSites {

    @Option(
            names = "--sites",
            paramLabel = "FILE",
            description = "Table of sites (CSV), to check the profile on observed sites instead.")
    private Path sites;

    @Option(
            names = "--observations",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tables of their observations (CSV, tidy or wide).")
    private List<Path> observations;

    @Mixin
    private TableOptions tables;

    public Language language() {
        return tables.language();
    }

    /**
     * Whether they are given.
     *
     * @throws ParameterException if only one of both is
     */
    public boolean given(CommandLine command) {
        if ((sites == null) != (observations == null)) {
            throw new ParameterException(
                    command,
                    "--sites and --observations must be given together: got "
                            + (sites == null ? "no --sites" : "no --observations"));
        }
        return sites != null;
    }

    /**
     * The table of the sites, each as of its newest observation.
     *
     * @throws RefusedException if the files hold an error
     */
    public ObservationTable table(Evaluator evaluator, PrintWriter err) throws IOException {
        Profile rules = evaluator.profile();
        EvaluationInput input = tables.read(
                InputFiles.forProfile(rules)
                        .sites(CsvSource.file(sites))
                        .observations(observations.stream().map(CsvSource::file).toArray(CsvSource[]::new)),
                TableOptions.NOTHING_EVALUATED,
                err);
        return evaluator.tabulate(input, AsOf.LATEST);
    }
}
