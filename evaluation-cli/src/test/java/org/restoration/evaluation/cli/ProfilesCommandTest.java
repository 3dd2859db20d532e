package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.profile.Profiles;

class ProfilesCommandTest {

    @TempDir
    private Path directory;

    private SmallCase small;

    @BeforeEach
    void files() {
        small = SmallCase.in(directory);
    }

    @Test
    void list_has_every_profile_in_both_languages() {
        Run run = Run.of("profiles", "list");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0])).containsExactlyElementsOf(Profiles.ids());
        assertThat(run.out()).contains("UNVERIFIED").contains("Ganzhou");
        assertThat(Run.of("profiles", "list", "--lang", "zh").out())
                .contains("未核实")
                .contains("赣州")
                .doesNotContain("Ganzhou");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_shipped_profile_is_shown(String language) {
        assertThat(Profiles.ids()).isNotEmpty().allSatisfy(id -> {
            Run run = Run.of("profiles", "show", id, "--lang", language);
            assertThat(run.code()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).contains("(" + id + "@").doesNotContain("null");
        });
    }

    @Test
    void show_names_weights_value_functions_and_what_is_verified() {
        Run run = Run.of("profiles", "show", small.path("small.json"));

        assertThat(run.out())
                .startsWith("Two indicators (small@1.0.0, draft)\n")
                .contains("0 verified, 0 secondary, 0 unverified, 5 expert judgement, 0 derived")
                .contains("soil.organic-matter *")
                .contains("0.5000", "0 → 0, 20 → 1", "arithmetic mean")
                .contains("grade at most fair")
                .contains("planting")
                .contains("no-ponds")
                .containsPattern("good +Good +70\n");
        assertThat(Run.of("profiles", "show", small.path("small.json"), "--lang", "zh")
                        .out())
                .contains("等级至多为 fair")
                .contains("种植");
    }

    @Test
    void sound_profile_is_valid() {
        Run run = Run.of("profiles", "validate", small.path("small.json"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo(small.path("small.json") + ": valid, small@1.0.0\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void schema_names_all_problems_with_their_pointers() {
        Path broken = Run.file(
                directory,
                "broken.json",
                Run.resource("small-profile.json")
                        .replace("\"headline\": \"condition\"", "\"headline\": \"beauty\"")
                        .replace("\"resolution\": 0.05", "\"resolution\": \"0.05\""));

        Run run = Run.of("profiles", "validate", broken, small.path("small.json"));

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(broken + "#/headline: ").contains(broken + "#/resolution: ");
        assertThat(run.out()).isEqualTo(small.path("small.json") + ": valid, small@1.0.0\n");
        assertThat(Run.of("profiles", "validate", broken, "--lang", "zh").err()).isNotEqualTo(run.err());
    }

    @Test
    void of_a_choice_only_the_branch_that_was_meant_is_spoken_of() {
        Path broken = Run.file(
                directory, "broken.json", Run.resource("small-profile.json").replace("\"best\": 20", "\"bestt\": 20"));

        Run run = Run.of("profiles", "validate", broken);

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(broken + "#/indicators/0/valueFunction: "))
                .anyMatch(line -> line.contains("'bestt'"))
                .anyMatch(line -> line.contains("'best'"));
    }

    @Test
    void unknown_type_of_a_choice_is_said_once_with_the_known_ones() {
        Path broken = Run.file(
                directory,
                "broken.json",
                Run.resource("small-profile.json").replaceFirst("\"type\": \"goalposts\"", "\"type\": \"goalpost\""));

        Run run = Run.of("profiles", "validate", broken);

        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(broken + "#/indicators/0/valueFunction/type: ")
                .contains("goalposts");
    }

    @Test
    void what_the_schema_cannot_see_the_engine_finds() {
        Path broken = Run.file(
                directory,
                "broken.json",
                Run.resource("small-profile.json").replace("\"grade\": \"fair\"", "\"grade\": \"nice\""));

        Run run = Run.of("profiles", "validate", broken);

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(broken + "#/requirements/0").contains("nice");
    }

    @Test
    void show_prints_the_document_and_the_origins_of_its_fields() {
        Run json = Run.of("profiles", "show", small.path("small.json"), "--json");
        Run origins = Run.of("profiles", "show", small.path("small.json"), "--origins");

        assertThat(json.code()).isEqualTo(ExitCode.DONE);
        Path copy = Run.file(directory, "copy.json", json.out());
        assertThat(Run.of("profiles", "diff", small.path("small.json"), copy).out())
                .isEqualTo("No difference.\n");
        assertThat(origins.out()).contains("/resolution  small@1.0.0#/resolution\n");
        assertThat(Run.of("profiles", "show", "general", "--json").out()).contains("\"id\": \"general\"");
    }

    @Test
    void diff_shows_what_changed_by_group() {
        Path other = Run.file(
                directory,
                "other.json",
                Run.resource("small-profile.json")
                        .replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"")
                        .replace("\"resolution\": 0.05", "\"resolution\": 0.1"));

        Run run = Run.of("profiles", "diff", small.path("small.json"), other);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .isEqualTo(
                        "Identity (1)\n  /version: \"1.0.0\" → \"1.1.0\"\n\nLimits (1)\n  /resolution: 0.05 → 0.1\n");
        assertThat(Run.of("profiles", "diff", small.path("small.json"), other, "--lang", "zh")
                        .out())
                .startsWith("标识 (1)");
        assertThat(Run.of("profiles", "diff", small.path("small.json"), other, "--json")
                        .out())
                .contains("\"where\": \"/resolution\", \"before\": 0.05, \"after\": 0.1");
    }

    @Test
    void profile_is_named_with_its_version() {
        String version = Profiles.of("general").version();

        assertThat(Run.of("profiles", "show", "general@" + version).code()).isEqualTo(ExitCode.DONE);
        Run unknown = Run.of("profiles", "show", "general@9.9.9");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err())
                .contains("version of profile general must be one of [")
                .contains("9.9.9");
    }

    @Test
    void child_of_what_cannot_be_extended_is_refused_with_the_place() {
        Path child = Run.file(
                directory,
                "child.json",
                "{\"id\": \"child\", \"version\": \"0.1.0\", \"status\": \"draft\", \"extends\": \"general@9.9.9\"}");

        Run run = Run.of("profiles", "validate", child);

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).startsWith(child + "#/extends: version of profile general must be one of [");
    }

    @Test
    void audit_of_made_up_sites_prints_the_same_bytes_for_the_same_seed() {
        Run run = Run.of("profiles", "audit", small.path("small.json"), "--sample", "200", "--seed", "7");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith(
                        "Two indicators (small@1.0.0, draft)\n200 made-up sites, seed 7: land-use forest, mining-mode")
                .contains("the sample has no correlations of its own")
                .contains(
                        "Consistency of judgements",
                        "Declared and effective weights",
                        "Redundant indicators",
                        "Caught by requirements",
                        "Sensitivity of the grade to weights",
                        "p = −∞");
        assertThat(Run.of("profiles", "audit", small.path("small.json"), "--sample", "200", "--seed", "7")
                        .out())
                .isEqualTo(run.out());
        assertThat(Run.of("profiles", "audit", small.path("small.json"), "--sample", "200", "--seed", "8")
                        .out())
                .isNotEqualTo(run.out());
        assertThat(Run.of("profiles", "audit", small.path("small.json"), "--sample", "50", "--lang", "zh")
                        .out())
                .contains("名义权重与有效权重");
    }

    @Test
    void audit_of_observed_sites_reads_their_tables() {
        Run run = Run.of(
                "profiles",
                "audit",
                small.path("small.json"),
                "--sites",
                small.path("sites.csv"),
                "--observations",
                small.path("observations.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("2 observed sites, each as of its newest observation.");
        Run half = Run.of("profiles", "audit", small.path("small.json"), "--sites", small.path("sites.csv"));
        assertThat(half.code()).isEqualTo(ExitCode.USAGE);
        assertThat(half.err()).contains("--sites and --observations must be given together: got no --observations");
    }

    @Test
    void audit_as_json_says_the_sites_and_all_digits() {
        Run run = Run.of("profiles", "audit", small.path("small.json"), "--sample", "50", "--seed", "7", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("{\n  \"schema\": \"restoration-profile-audit/1\",\n  \"madeUp\": {")
                .contains("\"seed\": 7", "\"sites\": 50", "\"consistencies\": [", "\"compensations\": [");
        assertThat(Run.of(
                                "profiles",
                                "audit",
                                small.path("small.json"),
                                "--sites",
                                small.path("sites.csv"),
                                "--observations",
                                small.path("observations.csv"),
                                "--encoding",
                                "UTF-8",
                                "--json")
                        .out())
                .contains("restoration-profile-audit/1")
                .doesNotContain("\"seed\"");
    }

    @Test
    void audit_takes_a_context_that_is_known() {
        assertThat(Run.of("profiles", "audit", "general", "--land-use", "forrest")
                        .err())
                .contains("forest");
        assertThat(Run.of("profiles", "audit", small.path("small.json"), "--sample", "3")
                        .err())
                .contains("number of made-up sites must be at least 10: got 3");
        Run facts = Run.of(
                "profiles",
                "audit",
                "general",
                "--sample",
                "10",
                "--land-use",
                "grassland",
                "--mining-mode",
                "quarry",
                "--damage-degree",
                "severe",
                "--restoration-mode",
                "artificial-reconstruction",
                "--fact",
                "erosion-zone=loess-plateau");
        assertThat(facts.out())
                .contains("land-use grassland, mining-mode quarry, restoration-mode artificial-reconstruction,"
                        + " damage-degree severe, erosion-zone=loess-plateau.");
    }

    @Test
    void show_names_the_successor_of_a_superseded_profile() {
        Path superseded = Run.file(
                directory,
                "superseded.json",
                Run.resource("small-profile.json")
                        .replace("\"draft\"", "\"superseded\", \"successor\": \"small@1.1.0\""));

        assertThat(Run.of("profiles", "show", superseded).out())
                .contains("profile small@1.0.0 is superseded; use small@1.1.0\n");
    }
}
