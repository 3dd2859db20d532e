package org.restoration.evaluation.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to know about profiles. */
@Command(
        name = "profiles",
        description =
                "Lists, shows, documents, validates, compares and audits profiles, the rules by which sites are evaluated; plans targets by them.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            ListProfilesCommand.class,
            ShowProfileCommand.class,
            PageProfileCommand.class,
            ValidateProfilesCommand.class,
            DiffProfilesCommand.class,
            AuditProfileCommand.class,
            TemplateCommand.class,
            PlanTargetsCommand.class
        })
public final class ProfilesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "command must be one of " + spec.subcommands().keySet() + ": got none");
    }
}
