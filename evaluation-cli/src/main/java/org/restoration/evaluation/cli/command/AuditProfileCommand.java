package org.restoration.evaluation.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.restoration.evaluation.appraisal.Appraisal;
import org.restoration.evaluation.appraisal.Appraiser;
import org.restoration.evaluation.appraisal.PlausibleSites;
import org.restoration.evaluation.cli.input.Converters;
import org.restoration.evaluation.cli.input.ObservedSites;
import org.restoration.evaluation.cli.input.ProfileArgument;
import org.restoration.evaluation.cli.input.RefusedException;
import org.restoration.evaluation.cli.output.AppraisalText;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.json.AppraisalJson;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.RestorationMode;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a profile statistically. */
@Command(
        name = "audit",
        description = {
            "Checks a profile statistically, as the OECD/JRC handbook asks: consistency of judgements, declared and effective weights,"
                    + " redundancy, what requirements catch, sensitivity of grades to weights, compensation.",
            "Without tables of sites and observations it makes up plausible sites of one context, which have no correlations of their"
                    + " own."
        },
        customSynopsis = {
            "restoration profiles audit ID|FILE [--sample=N] [--seed=N] [CONTEXT OPTIONS] [--json]",
            "restoration profiles audit ID|FILE --sites=FILE --observations=FILE... [TABLE OPTIONS] [--json]"
        },
        sortOptions = false)
final class AuditProfileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", description = "Id of a profile, perhaps with @VERSION, or a file with one.")
    private String profile;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Number of made-up sites; 1000 without it.")
    private int sample;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the made-up sites; 1 without it.")
    private long seed;

    @Option(
            names = "--land-use",
            paramLabel = "CODE",
            defaultValue = "forest",
            converter = Converters.ToLandUse.class,
            description = "Land use of the made-up sites; forest without it.")
    private LandUse landUse;

    @Option(
            names = "--mining-mode",
            paramLabel = "CODE",
            converter = Converters.ToMiningMode.class,
            description = "Mining mode of the made-up sites; the first that the profile is made for without it.")
    private MiningMode miningMode;

    @Option(
            names = "--restoration-mode",
            paramLabel = "CODE",
            description = "Restoration mode of the made-up sites; none without it.")
    private String restorationMode;

    @Option(
            names = "--damage-degree",
            paramLabel = "CODE",
            defaultValue = "moderate",
            converter = Converters.ToDamageDegree.class,
            description = "Damage degree of the made-up sites; moderate without it.")
    private DamageDegree damageDegree;

    @Option(
            names = "--fact",
            paramLabel = "KEY=VALUE",
            description = "A fact about the made-up sites, such as erosion-zone=loess-plateau; may be given again.")
    private Map<String, String> facts;

    @Option(names = "--json", description = "Print the check as JSON, with all digits.")
    private boolean json;

    @Mixin
    private ObservedSites observed;

    @Override
    public Integer call() throws IOException {
        Profile rules = ProfileArgument.load(profile, spec.commandLine());
        Words words = new Words(observed.language());
        String text;
        try {
            if (observed.given(spec.commandLine())) {
                Evaluator evaluator = Evaluator.of(rules);
                ObservationTable table =
                        observed.table(evaluator, spec.commandLine().getErr());
                Appraisal appraisal = Appraiser.appraise(rules, table);
                text = json ? AppraisalJson.write(appraisal) : new AppraisalText(words, rules, appraisal).ofObserved();
            } else {
                PlausibleSites sites = sites(rules);
                Appraisal appraisal = Appraiser.appraise(rules, sites);
                text = json
                        ? AppraisalJson.write(sites, appraisal)
                        : new AppraisalText(words, rules, appraisal).ofMadeUp(sites);
            }
        } catch (ContextRefusedException refusal) {
            throw new RefusedException(words.say(
                    "the profile refuses this context: " + refusal.why().en(),
                    "配置拒绝该情境：" + refusal.why().zh()));
        }
        spec.commandLine().getOut().print(text);
        return ExitCode.DONE;
    }

    private PlausibleSites sites(Profile rules) {
        SiteContext.Builder context = SiteContext.builder()
                .landUse(landUse)
                .miningMode(
                        miningMode != null
                                ? miningMode
                                : rules.scope().miningModes().stream()
                                        .findFirst()
                                        .orElse(MiningMode.OPEN_PIT))
                .damageDegree(damageDegree);
        if (restorationMode != null) {
            List<String> modes =
                    rules.modes().stream().map(RestorationMode::code).toList();
            if (!modes.contains(restorationMode)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "restoration mode must be one of " + modes + ": got \"" + restorationMode + "\"");
            }
            context.restorationMode(restorationMode);
        }
        if (facts != null) {
            context.facts(facts);
        }
        try {
            return new PlausibleSites(seed, sample, context.build());
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(spec.commandLine(), problem.getMessage());
        }
    }
}
