package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.cli.input.TableOptions;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.engine.PlanTargets;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.output.AtomicFile;
import org.restoration.evaluation.files.output.TargetsCsv;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.message.FindingGroup;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the targets that the restoration plans of sites should promise. */
@Command(
        name = "targets",
        description =
                "Writes what the restoration plans of sites should promise after the target template of a profile, dated"
                        + " by the day on which the works of each site started: a table for evaluate --targets.",
        sortOptions = false)
final class PlanTargetsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", description = "Id of a profile, or a file with one.")
    private String profile;

    @Option(names = "--sites", required = true, paramLabel = "FILE", description = "Table of sites (CSV).")
    private Path sites;

    @Option(
            names = "--observations",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tables of observations: the baseline gives the damage degree, the reference its values.")
    private List<Path> observations = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the table goes.")
    private Path out;

    @Mixin
    private TableOptions tables;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Words words = new Words(tables.language());
        Profile rules = ProfileArgument.load(profile, spec.commandLine());
        if (rules.targetTemplate().targets().isEmpty()) {
            throw new RefusedException(words.say(
                    "Nothing was written: profile " + rules.identity() + " has no target template.",
                    "未写入：配置 " + rules.identity() + " 没有目标模板。"));
        }
        InputFiles.Builder files = InputFiles.forProfile(rules)
                .sites(CsvSource.file(sites))
                .observations(observations.stream().map(CsvSource::file).toArray(CsvSource[]::new));
        EvaluationInput input = tables.read(files, LocalizedText.of("Nothing was written", "未写入"), err);
        PlanTargets planned = Evaluator.of(rules).planTargets(input);
        for (FindingGroup findings : FindingGroup.of(planned.findings())) {
            err.println(words.say(findings));
        }
        StringBuilder table = new StringBuilder();
        TargetsCsv.write(table, planned.targets(), rules.catalogue());
        AtomicFile.write(out, file -> file.write(table.toString().getBytes(StandardCharsets.UTF_8)));
        err.println(
                words.say("Wrote ", "已写入 ") + out + ": " + planned.targets().size() + words.say(" targets", " 个目标"));
        return ExitCode.DONE;
    }
}
