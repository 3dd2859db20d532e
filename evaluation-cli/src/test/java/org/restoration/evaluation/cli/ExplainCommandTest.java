package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.cli.command.ExitCode;

class ExplainCommandTest {

    @TempDir
    private Path directory;

    private SmallCase small;

    @BeforeEach
    void files() {
        small = SmallCase.in(directory);
    }

    @Test
    void reasons_of_one_site_are_printed() {
        Run run = small.explain("--site", "north");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("North slope (north) as of 2024-06-01 under Two indicators (small@1.0.0)\n")
                .contains("Grade: Good")
                .contains("MET  deep-enough At least 30 cm of soil")
                .contains("observations.csv:4")
                .doesNotContain("south");
    }

    @Test
    void trajectory_is_printed_day_by_day() {
        Run run = small.explain("--site", "north", "--as-of", "every");

        assertThat(run.out()).contains("as of 2022-06-01").contains("\n\nNorth slope (north) as of 2024-06-01");
    }

    @Test
    void part_of_a_site_is_explained_by_itself() {
        Run.file(directory, "sites.csv", "id,parent\nmine,\nnorth,mine\nsouth,mine\n");

        Run run = small.explain("--site", "south", "--lang", "zh");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("south 截至 2024-06-01");
    }

    @Test
    void site_that_only_holds_parts_together_points_to_them() {
        Run.file(directory, "sites.csv", "id,parent\nmine,\nnorth,mine\nsouth,mine\n");

        Run run = small.explain("--site", "mine");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .contains(
                        "Site mine is not evaluated: it has no observation of its own, only its parts [north, south]");
    }

    @Test
    void site_without_observations_is_explained() {
        Run.file(directory, "sites.csv", SmallCase.SITES + "west,West slope,forest,2018-04-01\n");

        Run run = small.explain("--site", "west");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("INDICATIVE")
                .contains("no indicator of the index was observed in any state")
                .doesNotContain("North slope");
    }

    @Test
    void mistyped_site_is_wrong_usage_with_the_one_that_was_meant() {
        Run run = small.explain("--site", "nort");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("""
                restoration: site must be one of [north, south]: got "nort"
                Maybe "north"
                Try: restoration explain --help
                """);
    }

    @Test
    void refused_context_is_explained() {
        Run.file(directory, "sites.csv", SmallCase.SITES.replace("grassland", "water"));

        Run run = small.explain("--site", "south");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Site south is not evaluated: ").contains("a pond has no soil");
    }
}
