package org.restoration.evaluation.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.restoration.evaluation.cli.input.LanguageOption;
import org.restoration.evaluation.cli.output.TextTable;
import org.restoration.evaluation.cli.output.Words;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.report.profile.NumberOrigins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the profiles on the class path. */
@Command(
        name = "list",
        description =
                "Lists all profiles: id, version, status, version of the indicator catalogue, number of indicators, how far their numbers are checked.")
final class ListProfilesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        Words words = new Words(language.language());
        TextTable table = new TextTable(List.of(
                words.say("ID", "编号"),
                words.say("VERSION", "版本"),
                words.say("STATUS", "状态"),
                words.say("CATALOGUE", "指标目录"),
                words.say("INDICATORS", "指标数"),
                words.say("VERIFIED", "已核实"),
                words.say("SECONDARY", "转引"),
                words.say("UNVERIFIED", "未核实"),
                words.say("JUDGEMENT", "专家判断"),
                words.say("DERIVED", "推导"),
                words.say("TITLE", "名称")));
        for (String id : Profiles.ids()) {
            Profile profile = Profiles.of(id);
            NumberOrigins origins = NumberOrigins.of(profile);
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(profile.id()));
            cells.add(List.of(profile.version()));
            cells.add(List.of(words.say(profile.status().text())));
            cells.add(List.of(profile.catalogue().version()));
            cells.add(List.of(Integer.toString(profile.indicators().size())));
            cells.add(List.of(Integer.toString(origins.verified())));
            cells.add(List.of(Integer.toString(origins.secondary())));
            cells.add(List.of(Integer.toString(origins.unverified())));
            cells.add(List.of(Integer.toString(origins.judgement())));
            cells.add(List.of(Integer.toString(origins.derived())));
            cells.add(List.of(words.say(profile.title())));
            table.row(cells);
        }
        spec.commandLine().getOut().print(table);
        return ExitCode.DONE;
    }
}
