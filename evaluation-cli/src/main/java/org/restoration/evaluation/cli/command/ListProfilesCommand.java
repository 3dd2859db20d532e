package org.restoration.evaluation.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.output.NumberOrigins;
import org.restoration.evaluation.cli.output.TextTable;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the profiles on the class path. */
@Command(
        name = "list",
        description =
                "Lists all profiles: id, version, status, number of indicators, how far their numbers are checked.")
final class ListProfilesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TextTable table = new TextTable(List.of(
                "ID",
                "VERSION",
                "STATUS",
                "INDICATORS",
                "VERIFIED",
                "SECONDARY",
                "UNVERIFIED",
                "JUDGEMENT",
                "DERIVED",
                "TITLE"));
        for (String id : Profiles.ids()) {
            Profile profile = Profiles.of(id);
            NumberOrigins origins = NumberOrigins.of(profile);
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(profile.id()));
            cells.add(List.of(profile.version()));
            cells.add(List.of(profile.status().code()));
            cells.add(List.of(Integer.toString(profile.indicators().size())));
            cells.add(List.of(Integer.toString(origins.verified())));
            cells.add(List.of(Integer.toString(origins.secondary())));
            cells.add(List.of(Integer.toString(origins.unverified())));
            cells.add(List.of(Integer.toString(origins.judgement())));
            cells.add(List.of(Integer.toString(origins.derived())));
            cells.add(List.of(profile.title().en() + " · " + profile.title().zh()));
            table.row(cells);
        }
        spec.commandLine().getOut().print(table);
        return ExitCode.DONE;
    }
}
