package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.unit.UnitText;

/** A Chinese explanation is Chinese: Latin letters stand only where the allowance below says so. */
class ChineseExplanationTest {

    /** What may stand in Latin letters, and why. */
    private static final List<Pattern> ALLOWED = List.of(
            Pattern.compile("←.*"), // observations, named by file and row
            Pattern.compile("\\[[a-z0-9-]+( [^\\]，]*)?，"), // a citation: key and clause as the profile gives them
            Pattern.compile("(GB|GB/T|HJ/T|SL|TD/T|DB36) ?[0-9.]+(-[0-9]{4})?"), // numbers of standards
            Pattern.compile("(?m)^  [a-z0-9-]+: [a-z0-9.-]+ "), // rule and node of a step of tailoring
            word("[a-z0-9]+([.-][a-z0-9]+)+(@[0-9.]+)?"), // codes of indicators, requirements, rules, profiles
            Pattern.compile("(?<=程序库 )\\S+|(?<=配置摘要 )[0-9a-f]{64}"), // version and digest
            Pattern.compile("pH|NAG|Bray–Curtis|Shannon"), // names without a Chinese form
            word("x(?= [/−])")); // the value in a formula

    @TempDir
    private Path directory;

    static List<String> ids() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void no_english_word_stands_in_the_explanation_of_the_illustrative_site(String id) {
        for (String name : List.of("sites.csv", "observations.csv", "targets.csv")) {
            Run.file(
                    directory,
                    name,
                    Run.resource("/org/restoration/evaluation/profiles/" + id + "/illustrative/" + name));
        }
        String[] last = lastRow(Run.resource("/org/restoration/evaluation/profiles/" + id + "/illustrative/sites.csv"));
        Run run = Run.of(
                "explain",
                "--lang",
                "zh",
                "--profile",
                id,
                "--sites",
                directory.resolve("sites.csv"),
                "--observations",
                directory.resolve("observations.csv"),
                "--targets",
                directory.resolve("targets.csv"),
                "--site",
                last[0]);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);

        String heading = run.out().lines().findFirst().orElseThrow();
        assertThat(heading).contains(last[0]); // names of sites are the user's
        String text = run.out().substring(heading.length());
        Profile profile = Profiles.of(id);
        for (Pattern allowed : ALLOWED) {
            text = allowed.matcher(text).replaceAll("");
        }
        for (String code : wordsOf(profile)) {
            text = Pattern.compile("(?<![A-Za-z])" + Pattern.quote(code) + "(?![A-Za-z0-9])")
                    .matcher(text)
                    .replaceAll("");
        }
        assertThat(text.lines().filter(line -> line.matches(".*[A-Za-z].*")).toList())
                .isEmpty();
    }

    private static Pattern word(String pattern) {
        return Pattern.compile("(?<![A-Za-z0-9])(" + pattern + ")(?![A-Za-z0-9])");
    }

    private static String[] lastRow(String table) {
        List<String> lines = table.lines().toList();
        return lines.get(lines.size() - 1).split(",");
    }

    /** Codes of one word, and units as Chinese readers read them, longest first. */
    private static List<String> wordsOf(Profile profile) {
        List<String> words = new ArrayList<>();
        collect(profile.index(), words);
        profile.management().ifPresent(tree -> collect(tree, words));
        profile.views().forEach(view -> view.pillars().forEach(pillar -> words.add(pillar.code())));
        Stream.concat(
                        profile.catalogue().indicators().stream().map(Indicator::unit),
                        profile.levels().limitTables().stream().map(LimitTable::unit))
                .flatMap(unit -> UnitText.of(unit.code()).stream())
                .forEach(unit -> words.add(unit.zh()));
        words.add(profile.id());
        words.removeIf(word -> word.matches("[^A-Za-z]*"));
        words.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return words;
    }

    private static void collect(IndexNode node, List<String> words) {
        words.add(node.code());
        if (node instanceof IndexNode.Branch branch) {
            branch.children().forEach(child -> collect(child, words));
        }
    }
}
