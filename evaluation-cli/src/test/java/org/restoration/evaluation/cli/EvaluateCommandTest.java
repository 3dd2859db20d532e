package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.cli.output.TextTable;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.json.RollUpJson;

class EvaluateCommandTest {

    @TempDir
    private Path directory;

    private SmallCase small;

    @BeforeEach
    void files() {
        small = SmallCase.in(directory);
    }

    @Test
    void table_shows_score_interval_grade_verdicts_and_what_costs_most() {
        Run run = small.evaluate();

        // by hand: north (0.9 + 0.9) / 2; south (0.75 + 0) / 2 to (0.75 + 1) / 2
        assertThat(run.out()).isEqualTo("""
                Two indicators (small@1.0.0): condition (0 to 100)

                SITE   AS OF       SCORE  INTERVAL        GRADE         NOT MET  UNDETERMINED  COSTS MOST                          STATUS
                north  2024-06-01  90.00  exact           Good          –        –             Soil organic matter 90.00           INDICATIVE
                                                                                               Effective soil thickness 90.00
                south  2024-06-01  37.50  [37.50, 87.50]  Bad           –        deep-enough   Effective soil thickness (missing)  INDICATIVE
                                                          (Bad … Good)                         Soil organic matter 75.00
                """);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void results_are_written_and_read_back() throws IOException {
        Run run = small.evaluate();

        List<Evaluation> evaluations =
                EvaluationJson.read("evaluation.json", Files.readString(small.path("out/evaluation.json")));
        assertThat(evaluations).extracting(Evaluation::site).containsExactly("north", "south");
        assertThat(evaluations.get(0).condition()).isEqualTo(0.9);
        List<String> rows = Files.readAllLines(small.path("out/scores.csv"));
        assertThat(rows.get(0)).startsWith("site,name,as_of,profile,version,status,headline,score,");
        assertThat(rows.get(1))
                .startsWith("north,North slope,2024-06-01,small,1.0.0,INDICATIVE,condition,0.9,0.9,0.9,good");
        assertThat(rows.get(2))
                .startsWith("south,南坡,2024-06-01,small,1.0.0,INDICATIVE,condition,0.375,0.375,0.875,bad,bad,bad,good")
                .endsWith(",0.375");
        assertThat(run.err())
                .endsWith("Wrote " + small.path("out/evaluation.json") + " and " + small.path("out/scores.csv") + "\n");
    }

    @Test
    void nothing_is_left_beside_the_results() throws IOException {
        small.evaluate();
        small.evaluate();

        try (Stream<Path> files = Files.list(small.path("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("evaluation.json", "scores.csv");
        }
    }

    @Test
    void trajectory_has_a_row_for_each_day() {
        Run run = small.evaluate("--as-of", "every");

        // 2022 by hand: (0.8 + 0.2) / 2, and 20 cm is below the 30 cm required
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("north +2022-06-01 +50\\.00 +exact +Fair +deep-enough .*"))
                .anyMatch(line -> line.matches("north +2024-06-01 +90\\.00 +exact +Good .*"));
    }

    @Test
    void requirement_not_met_caps_the_grade_and_shows_it() {
        Run.file(
                directory,
                "small.json",
                Run.resource("small-profile.json").replace("\"allowed\": [30, null]", "\"allowed\": [95, null]"));

        Run run = small.evaluate();

        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("north +2024-06-01 +90\\.00 +exact +Fair +deep-enough .*"))
                .anyMatch(line -> line.strip().startsWith("(capped; by score Good)"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void site_without_grade_shows_why_and_not_the_grade_of_its_score() {
        Run.file(
                directory,
                "small.json",
                Run.resource("small-profile.json").replace("\"core\": false", "\"core\": true"));

        String south = small.evaluate().out().lines().skip(5).collect(Collectors.joining("\n"));

        assertThat(south)
                .matches("south +2024-06-01 +37\\.50 +\\[37\\.50, 87\\.50\\] +none (?s:.*)")
                .contains("(core evidence missing)")
                .doesNotContain("by score")
                .doesNotContain("…");
        assertThat(small.evaluate("--lang", "zh").out()).contains("（缺少核心证据）").doesNotContain("按得分为");
    }

    @Test
    void blocking_requirement_is_named_where_there_is_no_grade() {
        Run.file(
                directory,
                "small.json",
                Run.resource("small-profile.json")
                        .replaceFirst("\"type\": \"caps-grade\"[^}]*", "\"type\": \"blocks\""));

        assertThat(small.evaluate().out())
                .contains("(blocked by deep-enough)")
                .contains("(none … Good)")
                .doesNotContain("by score");
    }

    @Test
    void observations_after_the_day_asked_for_do_not_count() {
        Run run = small.evaluate("--as-of", "2023-12-31");

        assertThat(run.out()).contains("north  2023-12-31  50.00");
    }

    @Test
    void day_before_all_observations_is_named_with_the_first_one() {
        Run run = small.evaluate("--as-of", "1990-01-01");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .contains("warning: site north was observed on 2022-06-01 for the first time:"
                        + " as of 1990-01-01 nothing is known of it");
        assertThat(small.explain("--as-of", "1990-01-01", "--site", "north").out())
                .contains("EVL-103: at least one indicator of the index should be observed as of 1990-01-01: got none");
        assertThat(small.evaluate("--as-of", "2023-12-31").err()).contains("site south was observed on 2024-06-01");
    }

    @Test
    void chinese_columns_are_aligned_by_display_width() {
        Run run = small.evaluate("--lang", "zh");

        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("两项指标 (small@1.0.0)：状态指数（0 至 100）");
        int status = TextTable.width(lines.get(2).substring(0, lines.get(2).indexOf("证据状态")));
        assertThat(lines.stream().filter(line -> line.contains("仅供参考")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(TextTable.width(line.substring(0, line.indexOf("仅供参考"))))
                        .isEqualTo(status));
    }

    @Test
    void threads_change_nothing() throws IOException {
        Run one = small.evaluate("--as-of", "every");
        String before = Files.readString(small.path("out/evaluation.json"));

        Run three = small.evaluate("--as-of", "every", "--threads", "3");

        assertThat(three).isEqualTo(one);
        assertThat(Files.readString(small.path("out/evaluation.json"))).isEqualTo(before);
    }

    @Test
    void site_whose_context_the_profile_refuses_is_named_and_the_others_are_evaluated() throws IOException {
        Run.file(directory, "sites.csv", SmallCase.SITES.replace("grassland", "water"));

        Run run = small.evaluate();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("warning: site south is not evaluated: ").contains("a pond has no soil");
        assertThat(run.out()).contains("REFUSED: ");
        assertThat(Files.readAllLines(small.path("out/scores.csv")).get(2))
                .contains("REFUSED")
                .contains("a pond has no soil");
        assertThat(EvaluationJson.read("", Files.readString(small.path("out/evaluation.json"))))
                .hasSize(1);
    }

    @Test
    void nothing_is_written_when_the_profile_refuses_every_site() {
        Run.file(
                directory,
                "sites.csv",
                SmallCase.SITES.replace("grassland", "water").replace("forest", "water"));

        Run run = small.evaluate();

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Nothing was evaluated: no site is left.");
        assertThat(run.out()).isEmpty();
        assertThat(small.path("out")).doesNotExist();
    }

    @Test
    void site_without_observations_is_named_and_stands_in_all_results() throws IOException {
        Run.file(directory, "sites.csv", SmallCase.SITES + "west,West slope,forest,2018-04-01\n");

        Run run = small.evaluate();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .contains("warning: site west has no observation: all its cells are missing\n")
                .doesNotContain("site north");
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("west +– +0\\.00 +\\[0\\.00, 100\\.00] +none .*INDICATIVE"));
        assertThat(Files.readString(small.path("out/scores.csv"))).contains("\nwest,West slope,,small,");
        assertThat(Files.readString(small.path("out/evaluation.json"))).contains("\"site\": \"west\"");
    }

    @Test
    void site_that_only_holds_parts_together_has_no_row() {
        Run.file(directory, "sites.csv", "id,parent\nmine,\nnorth,mine\nsouth,mine\n");

        Run run = small.evaluate();

        assertThat(run.err()).doesNotContain("has no observation");
        assertThat(run.out().lines().takeWhile(line -> !line.startsWith("BY AREA")))
                .noneMatch(line -> line.startsWith("mine "));
    }

    @Test
    void place_that_cannot_be_written_leaves_nothing_and_says_so() throws IOException {
        Files.createDirectories(small.path("out/evaluation.json"));

        Run run = small.evaluate();

        assertThat(run.code()).isEqualTo(ExitCode.READ_WRITE);
        assertThat(run.err())
                .contains("file to write must not be a directory: got " + small.path("out/evaluation.json"));
        assertThat(run.out()).isEmpty();
        try (Stream<Path> files = Files.list(small.path("out"))) {
            assertThat(files).containsExactly(small.path("out/evaluation.json"));
        }
    }

    @Test
    void directory_for_results_that_is_a_file_is_refused() {
        Run.file(directory, "out", "in the way");

        Run run = small.evaluate();

        assertThat(run.code()).isEqualTo(ExitCode.READ_WRITE);
        assertThat(run.err()).contains(small.path("out") + " must be a directory: got a file");
    }

    @Test
    void withdrawn_profile_evaluates_and_says_so_and_a_superseded_one_names_its_successor() {
        String withdrawn = "\"withdrawn\", \"statusReason\": {\"en\": \"a limit was wrong\", \"zh\": \"限值有误\"}";
        String superseded = "\"superseded\", \"successor\": \"small@1.1.0\"";

        Run.file(directory, "small.json", Run.resource("small-profile.json").replace("\"draft\"", withdrawn));
        Run run = small.evaluate();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("PRF-104: profile small@1.0.0 is withdrawn: a limit was wrong");
        Run.file(directory, "small.json", Run.resource("small-profile.json").replace("\"draft\"", superseded));
        assertThat(small.evaluate("--lang", "zh").err()).contains("PRF-103", "请改用 small@1.1.0");
    }

    @Test
    void a_whole_is_written_with_the_parts_that_break_a_requirement() throws IOException {
        Run.file(
                directory,
                "sites.csv",
                "id,name,parent,area [hm2],land_use,works_started\n"
                        + "watershed,Watershed,,40,,\n"
                        + "north,North slope,watershed,30,forest,2018-04-01\n"
                        + "south,南坡,watershed,10,grassland,2018-04-01\n");
        Run run = small.evaluate();

        assertThat(run.err())
                .contains("Wrote " + small.path("out/roll-up.csv") + " and " + small.path("out/roll-up.json"));
        // by hand: (30 · 0.9 + 10 · 0.375) / 40 to (30 · 0.9 + 10 · 0.875) / 40; the thickness of the south was not
        // observed
        assertThat(Files.readString(small.path("out/roll-up.csv")))
                .startsWith("site,profile,version,parts,hectares,condition_low,condition_high,effectiveness,"
                        + "effectiveness_low,effectiveness_high,undefined,worst_part,"
                        + "not_met,undetermined,hectares:")
                .contains("watershed,small,1.0.0,2,40,0.76875,0.89375,,,,\"undefined, because there is no baseline (the"
                        + " degraded state before the works) of north, south\",south,,deep-enough:south,")
                .endsWith(",0.75\n");
    }

    @Test
    void a_whole_whose_areas_are_not_known_is_written_without_numbers_and_says_why() throws IOException {
        Run.file(
                directory,
                "sites.csv",
                "id,name,parent,area [hm2],land_use,works_started\n"
                        + "watershed,Watershed,,40,,\n"
                        + "north,North slope,watershed,,forest,2018-04-01\n"
                        + "south,南坡,watershed,10,grassland,2018-04-01\n");
        Run run = small.evaluate();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("RUP-001: area of north is not known");
        assertThat(Files.readString(small.path("out/roll-up.csv")))
                .contains("watershed,small,1.0.0,2,,,,,,,\"undefined, because the area of north is not known\",south,,"
                        + "deep-enough:south,");
        assertThat(RollUpJson.read("roll-up.json", Files.readString(small.path("out/roll-up.json"))))
                .singleElement()
                .satisfies(whole -> assertThat(whole.condition()).isEmpty());
    }
}
