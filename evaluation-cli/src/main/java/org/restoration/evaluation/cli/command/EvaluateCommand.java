package org.restoration.evaluation.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.restoration.evaluation.cli.input.InputOptions;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.cli.output.RollUpCsv;
import org.restoration.evaluation.cli.output.RollUpTable;
import org.restoration.evaluation.cli.output.ScoresCsv;
import org.restoration.evaluation.cli.output.SiteTable;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.AsOf;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.files.output.AtomicFile;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.json.RollUpJson;
import org.restoration.evaluation.message.FindingGroup;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.rollup.RollUp;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Evaluates sites, stores the results and shows them as a table. */
@Command(
        name = "evaluate",
        description = "Evaluates sites, writes evaluation.json and scores.csv, and prints a table of the sites.",
        customSynopsis =
                "restoration evaluate --profile=ID|FILE --sites=FILE --observations=FILE... --out=DIR [OPTIONS]",
        sortOptions = false)
public final class EvaluateCommand implements Callable<Integer> {

    public static final String EVALUATIONS = "evaluation.json";
    public static final String SCORES = "scores.csv";
    public static final String ROLL_UP = "roll-up.csv";
    public static final String ROLL_UP_JSON = "roll-up.json";

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where evaluation.json and scores.csv go; made if it is not there.")
    private Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Number of threads; it changes no result. 1 without it.")
    private int threads;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "number of threads must be at least 1: got " + threads);
        }
        Words words = new Words(input.language());
        Profile profile = input.profile(spec.commandLine());
        EvaluationInput read = input.read(profile, err);
        Evaluator evaluator = Evaluator.of(profile);
        BatchEvaluation batch =
                evaluator.with(evaluator.options().withThreads(threads)).evaluate(read, input.asOf());
        reportUnevaluated(batch, read, words, err);
        reportTooEarly(read, input.asOf(), words, err);

        Files.createDirectories(out);
        SiteTable table = new SiteTable(words, profile);
        AtomicFile.write(
                out.resolve(EVALUATIONS),
                file -> write(file, text -> EvaluationJson.writeTo(text, () -> evaluations(batch))));
        AtomicFile.write(out.resolve(SCORES), file -> write(file, text -> scores(batch, profile, table, text)));
        err.println(words.say("Wrote ", "已写入 ")
                + out.resolve(EVALUATIONS)
                + words.say(" and ", " 和 ")
                + out.resolve(SCORES));
        List<RollUp> rolledUp =
                input.asOf() instanceof AsOf.EveryDate ? List.of() : rolledUp(batch, read.sites(), profile);
        if (!rolledUp.isEmpty()) {
            store(rolledUp, profile, words, err);
        }
        spec.commandLine().getOut().print(table);
        RollUpTable wholes = new RollUpTable(words, profile);
        rolledUp.stream()
                .filter(whole ->
                        read.sites().find(whole.site()).orElseThrow().parent().isEmpty())
                .forEach(wholes::add);
        if (!rolledUp.isEmpty()) {
            spec.commandLine().getOut().print("\n" + wholes);
        }
        return ExitCode.DONE;
    }

    /** The sites that are made of others, each from the results of its parts. */
    private static List<RollUp> rolledUp(BatchEvaluation batch, Sites sites, Profile profile) {
        return sites.all().stream()
                .map(Site::id)
                .filter(id -> !sites.childrenOf(id).isEmpty())
                .map(id -> RollUp.of(profile, sites, id, resultsBelow(batch, sites, id)))
                .toList();
    }

    private void store(List<RollUp> rolledUp, Profile profile, Words words, PrintWriter err) throws IOException {
        String csv = new RollUpCsv(profile, rolledUp).toString();
        AtomicFile.write(out.resolve(ROLL_UP), file -> write(file, text -> text.write(csv)));
        AtomicFile.write(
                out.resolve(ROLL_UP_JSON), file -> write(file, text -> text.write(RollUpJson.write(rolledUp))));
        for (FindingGroup findings : FindingGroup.of(rolledUp.stream()
                .flatMap(whole -> whole.findings().stream())
                .distinct()
                .toList())) {
            err.println(words.say(findings));
        }
        err.println(words.say("Wrote ", "已写入 ")
                + out.resolve(ROLL_UP)
                + words.say(" and ", " 和 ")
                + out.resolve(ROLL_UP_JSON));
    }

    private static List<Evaluation> resultsBelow(BatchEvaluation batch, Sites sites, String whole) {
        return IntStream.range(0, batch.rows())
                .filter(row -> batch.refusal(row).isEmpty())
                .filter(row -> isBelow(sites, batch.table().site(row), whole))
                .mapToObj(batch::evaluation)
                .toList();
    }

    private static boolean isBelow(Sites sites, Site site, String whole) {
        return site.parent()
                .map(parent -> parent.equals(whole)
                        || isBelow(sites, sites.find(parent).orElseThrow(), whole))
                .orElse(false);
    }

    /**
     * Says which sites have no result, and of which nothing is known.
     *
     * @throws RefusedException if none has a result
     */
    private static void reportUnevaluated(BatchEvaluation batch, EvaluationInput read, Words words, PrintWriter err) {
        Set<String> observed = new HashSet<>();
        read.observations().forEach(observation -> observed.add(observation.site()));
        int refused = 0;
        for (int row = 0; row < batch.rows(); row++) {
            String site = batch.table().site(row).id();
            var why = batch.refusal(row);
            if (why.isPresent()) {
                refused++;
                err.println(words.say("warning: site ", "警告：场地 ")
                        + site
                        + words.say(" is not evaluated: ", " 未评价：")
                        + words.say(why.get()));
            } else if (!observed.contains(site)) {
                err.println(words.say("warning: site ", "警告：场地 ")
                        + site
                        + words.say(" has no observation: all its cells are missing", " 没有观测：其所有数据均缺失"));
            }
        }
        if (refused == batch.rows()) {
            throw new RefusedException(words.say("Nothing was evaluated: no site is left.", "未进行评价：没有可评价的场地。"));
        }
    }

    /** Says which sites were observed for the first time only after the day asked for. */
    private static void reportTooEarly(EvaluationInput read, AsOf asOf, Words words, PrintWriter err) {
        if (!(asOf instanceof AsOf.Day day)) {
            return;
        }
        Map<String, LocalDate> first = new LinkedHashMap<>();
        for (Observation observation : read.observations()) {
            first.merge(observation.site(), observation.date(), (a, b) -> a.isBefore(b) ? a : b);
        }
        first.forEach((site, date) -> {
            if (date.isAfter(day.date())) {
                err.println(words.say("warning: site ", "警告：场地 ")
                        + site
                        + words.say(" was observed on ", " 最早于 ")
                        + date
                        + words.say(
                                " for the first time: as of " + day.date() + " nothing is known of it",
                                " 观测：截至 " + day.date() + " 没有任何观测"));
            }
        });
    }

    /** The results one by one, so that the trees of many sites need not be in memory together. */
    private static Iterator<Evaluation> evaluations(BatchEvaluation batch) {
        return IntStream.range(0, batch.rows())
                .filter(row -> batch.refusal(row).isEmpty())
                .mapToObj(batch::evaluation)
                .iterator();
    }

    private static void scores(BatchEvaluation batch, Profile profile, SiteTable table, Writer text)
            throws IOException {
        ScoresCsv csv = new ScoresCsv(profile);
        text.write(csv.heading());
        for (int row = 0; row < batch.rows(); row++) {
            var why = batch.refusal(row);
            if (why.isPresent()) {
                Site site = batch.table().site(row);
                var day = batch.table().asOf(row).map(Object::toString);
                text.write(csv.refused(site.id(), site.name(), day, why.get()));
                table.addRefused(site.id(), day.orElse("–"), why.get());
            } else {
                Evaluation evaluation = batch.evaluation(row);
                text.write(csv.row(evaluation));
                table.add(evaluation);
            }
        }
    }

    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private static void write(OutputStream file, Text text) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        text.writeTo(writer);
        writer.flush();
    }
}
