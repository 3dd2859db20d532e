package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.InputOptions;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Evaluates one site and prints all reasons. */
@Command(
        name = "explain",
        description = "Evaluates one site and prints all reasons: verdicts, scores, weights, sources, what is missing.",
        customSynopsis =
                "restoration explain --profile=ID|FILE --sites=FILE --observations=FILE... --site=ID [OPTIONS]",
        sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input;

    @Option(names = "--site", required = true, paramLabel = "ID", description = "The site.")
    private String site;

    @Override
    public Integer call() throws IOException {
        Words words = new Words(input.language());
        Profile profile = input.profile(spec.commandLine());
        EvaluationInput read = input.read(profile, spec.commandLine().getErr());
        EvaluationInput own = only(read);
        List<String> parts =
                read.sites().childrenOf(site).stream().map(Site::id).toList();
        if (!parts.isEmpty() && own.observations().isEmpty() && own.targets().isEmpty()) {
            throw new RefusedException(words.say("Site ", "场地 ")
                    + site
                    + words.say(
                            " is not evaluated: it has no observation of its own, only its parts ",
                            " 未评价：它没有自己的观测，只有组成部分 ")
                    + few(parts));
        }
        BatchEvaluation batch = Evaluator.of(profile).evaluate(own, input.asOf());
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < batch.rows(); row++) {
            var why = batch.refusal(row);
            if (why.isPresent()) {
                throw new RefusedException(words.say("Site ", "场地 ")
                        + site
                        + words.say(" is not evaluated: ", " 未评价：")
                        + words.say(why.get()));
            }
            texts.add(batch.evaluation(row).explain(input.language()));
        }
        spec.commandLine().getOut().print(String.join("\n", texts));
        return ExitCode.DONE;
    }

    /** Only what concerns the site; those that it is part of stay in the tree of sites and have no row. */
    private EvaluationInput only(EvaluationInput all) {
        if (all.sites().find(site).isEmpty()) {
            List<String> ids = all.sites().all().stream().map(Site::id).toList();
            throw new ParameterException(
                    spec.commandLine(),
                    "site must be one of " + few(ids) + ": got \"" + site + "\""
                            + Nearest.to(site, ids)
                                    .map(near -> "\nMaybe \"" + near + "\"")
                                    .orElse(""));
        }
        List<Site> lineage = new ArrayList<>();
        Optional<Site> at = all.sites().find(site);
        while (at.isPresent()) {
            lineage.add(at.get());
            at = at.get().parent().flatMap(all.sites()::find);
        }
        return new EvaluationInput(
                Sites.of(lineage),
                all.observations().stream()
                        .filter(observation -> observation.site().equals(site))
                        .toList(),
                all.targets().stream()
                        .filter(target -> target.site().equals(site))
                        .toList());
    }

    /** The ids for a message, which a thousand of them would drown. */
    private static String few(List<String> ids) {
        return ids.size() <= SHOWN ? ids.toString() : ids.subList(0, SHOWN) + " and " + (ids.size() - SHOWN) + " more";
    }
}
