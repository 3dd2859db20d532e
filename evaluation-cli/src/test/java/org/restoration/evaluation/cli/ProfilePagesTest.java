package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.report.profile.NumberOrigins;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * The pages under {@code docs/reference/profiles} are what the command writes from the profiles, so that page and data cannot differ.
 * {@code mvn test -Dgolden=write} writes them anew.
 */
class ProfilePagesTest {

    private static final Path DOCS = Path.of("..", "docs", "reference", "profiles");
    private static final Path README = Path.of("..", "README.md");

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

    @TempDir
    private Path directory;

    static List<String> ids() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void page_in_the_docs_is_made_from_the_profile(String id) throws IOException {
        Run run = Run.of("profiles", "page", id, "--out", directory);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        if ("write".equals(System.getProperty("golden"))) {
            for (String old : files(DOCS, id).keySet()) {
                Files.delete(DOCS.resolve(old));
            }
            Files.createDirectories(DOCS.resolve(id));
            for (Map.Entry<String, String> file : files(directory, id).entrySet()) {
                Files.writeString(DOCS.resolve(file.getKey()), file.getValue());
            }
        } else {
            assertThat(files(DOCS, id))
                    .as("after a change of a profile: mvn test -Dgolden=write")
                    .isEqualTo(files(directory, id));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_link_within_a_page_leads_somewhere_once(String id) throws IOException {
        String page = Files.readString(DOCS.resolve(id + ".md"));
        List<String> places =
                ANCHOR.matcher(page).results().map(place -> place.group(1)).toList();

        assertThat(places).doesNotHaveDuplicates();
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .filteredOn(link -> !link.equals("tailoring"))
                .isSubsetOf(places);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void indicator_that_only_a_rule_adds_has_a_section_that_names_the_rule(String id) throws IOException {
        String page = Files.readString(DOCS.resolve(id + ".md"));
        for (TailoringRule rule : Profiles.of(id).tailoring()) {
            for (Adjustment adjustment : rule.then()) {
                if (adjustment instanceof Adjustment.AddIndicator add) {
                    String section = page.split(
                                    "#### <a id=\"" + add.rule().indicator().replace('.', '-') + "\">")[1]
                            .split("####")[0];
                    assertThat(section).contains("Under [" + rule.id() + "](#" + rule.id() + ")");
                }
            }
        }
    }

    /** The rows of the table of means, against the sentence below it. */
    @ParameterizedTest
    @MethodSource("ids")
    void sentence_on_lower_exponents_agrees_with_the_table(String id) throws IOException {
        String page = Files.readString(DOCS.resolve(id + ".md"));
        List<String> arithmetic = cells(page, "1");
        List<String> geometric = cells(page, "0");
        boolean rises = new BigDecimal(geometric.get(5)).compareTo(new BigDecimal(arithmetic.get(5))) > 0;

        assertThat(page)
                .contains("the effectiveness " + (rises ? "*rises*" : "falls") + " from " + arithmetic.get(5) + " to "
                        + geometric.get(5));
    }

    private static List<String> cells(String page, String p) {
        return page.lines()
                .map(line -> line.replace("*", "").split(" *\\| *"))
                .filter(cells -> cells.length == 8 && cells[1].equals(p) && cells[2].endsWith("mean"))
                .findFirst()
                .map(cells -> List.of(cells).subList(1, 8))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void readme_counts_where_the_numbers_of_a_profile_come_from(String id) throws IOException {
        NumberOrigins origins = NumberOrigins.of(Profiles.of(id));
        String counts = Stream.of(
                        origins.verified(),
                        origins.secondary(),
                        origins.unverified(),
                        origins.judgement(),
                        origins.derived())
                .map(String::valueOf)
                .collect(Collectors.joining(" | ", " | ", " |"));
        String readme = Files.readString(README);
        Matcher row = Pattern.compile("(?m)^(\\| \\[`" + id + "`].*?)(( \\| \\d+){5} \\|)$")
                .matcher(readme);

        assertThat(row.find()).isTrue();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, readme.substring(0, row.start(2)) + counts + readme.substring(row.end(2)));
        } else {
            assertThat(row.group(2)).isEqualTo(counts);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void links_to_indicators_and_sources_lead_to_them(String id) throws IOException {
        String page = Files.readString(DOCS.resolve(id + ".md"));

        assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(anchor -> anchor.equals("tailoring") || page.contains("<a id=\"" + anchor + "\"></a>"));
    }

    @Test
    void docs_hold_pages_of_known_profiles_only() throws IOException {
        try (Stream<Path> entries = Files.list(DOCS)) {
            assertThat(entries.map(path -> path.getFileName().toString().replaceAll("\\.md$", ""))
                            .filter(name -> !name.equals("README")))
                    .isSubsetOf(Profiles.ids());
        }
    }

    /** The page of a profile and its pictures, by their path. */
    private static Map<String, String> files(Path root, String id) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(root.resolve(id + ".md"))) {
            files.put(id + ".md", Files.readString(root.resolve(id + ".md")));
        }
        if (Files.exists(root.resolve(id))) {
            try (Stream<Path> pictures = Files.list(root.resolve(id))) {
                for (Path picture : pictures.toList()) {
                    files.put(id + "/" + picture.getFileName(), Files.readString(picture));
                }
            }
        }
        return files;
    }
}
