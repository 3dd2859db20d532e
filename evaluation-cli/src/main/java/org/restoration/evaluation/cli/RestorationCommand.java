package org.restoration.evaluation.cli;

import org.restoration.evaluation.cli.command.ConformanceCommand;
import org.restoration.evaluation.cli.command.EvaluateCommand;
import org.restoration.evaluation.cli.command.ExplainCommand;
import org.restoration.evaluation.cli.command.ProfilesCommand;
import org.restoration.evaluation.evaluation.LibraryVersion;
import org.restoration.evaluation.evaluation.NumericPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; its subcommands do the work. */
@Command(
        name = "restoration",
        description = "Evaluates how effective the ecological restoration of mine sites was, and says why.",
        versionProvider = RestorationCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ProfilesCommand.class, EvaluateCommand.class, ExplainCommand.class, ConformanceCommand.class},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, whatever the verdicts",
            "1:the input is refused; what is wrong with it stands on standard error",
            "2:wrong usage",
            "3:something cannot be read or written",
            "4:a bug of this program",
            "141:the reader of standard output has gone, as in restoration … | head"
        },
        footer = {
            "",
            "Example:",
            "  restoration evaluate --profile loess-plateau --sites sites.csv \\",
            "      --observations observations.csv --out results"
        })
final class RestorationCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and the numeric policy.")
    private boolean version;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the stack trace of a bug.")
    private boolean verbose;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "command must be one of " + spec.subcommands().keySet() + ": got none");
    }

    static boolean isVerbose(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommandSpec().userObject() instanceof RestorationCommand user && user.verbose;
    }

    /** Version and numeric policy: results of equal policies have equal bits. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"restoration " + LibraryVersion.CURRENT, "numeric policy " + NumericPolicy.CURRENT};
        }
    }
}
