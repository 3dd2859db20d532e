package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.cli.command.ExitCode;

/** What a new user does wrong first. Each gets a message that says what and where, and none a stack trace. */
class BadFilesTest {

    @TempDir
    private Path directory;

    private SmallCase small;

    @BeforeEach
    void files() {
        small = SmallCase.in(directory);
    }

    private void refused(Run run, String... says) {
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(says).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(small.path("out")).doesNotExist();
    }

    @Test
    void wrong_delimiter() {
        Run.file(directory, "observations.csv", SmallCase.OBSERVATIONS.replace(',', ';'));

        refused(small.evaluate(), "observations.csv:1", "--separator \";\"", "1 error in");
        Run.file(directory, "sites.csv", SmallCase.SITES.replace(',', ';'));
        assertThat(small.evaluate("--separator", ";").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void byte_order_mark_of_a_spreadsheet_is_no_mistake() {
        Run.file(directory, "sites.csv", "\uFEFF" + SmallCase.SITES.replace("\n", "\r\n"));

        assertThat(small.evaluate().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void chinese_encoding_is_named_and_read_when_declared() {
        Charset gbk = Charset.forName("GBK");
        Run.file(directory, "sites.csv", SmallCase.SITES.getBytes(gbk));

        refused(small.evaluate(), "sites.csv:3", "UTF-8", "--encoding GB18030");
        assertThat(small.evaluate("--encoding", "GB18030").out()).contains("south");
        assertThat(small.evaluate("--encoding", "GBK").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void comma_decimals() {
        Run.file(directory, "observations.csv", SmallCase.OBSERVATIONS.replace(",16,g/kg", ",\"16,5\",g/kg"));

        refused(small.evaluate(), "observations.csv:2:4", "16,5");
    }

    @Test
    void swapped_units() {
        Run.file(
                directory,
                "observations.csv",
                SmallCase.OBSERVATIONS.replace("16,g/kg", "16,cm").replace("20,cm", "20,g/kg"));

        refused(small.evaluate(), "observations.csv:2:5", "observations.csv:3:5", "2 errors");
    }

    @Test
    void all_errors_are_printed_in_one_run_in_the_language_asked_for() {
        Run.file(
                directory,
                "observations.csv",
                SmallCase.OBSERVATIONS.replace("16,g/kg", "16,cm").replace("2024-06-01", "2024-06-31"));

        Run run = small.evaluate("--lang", "zh");

        refused(run, "错误：", "未进行评价：输入中有 4 个错误。");
    }

    @Test
    void mistyped_indicator_and_restoration_mode() {
        Run.file(
                directory,
                "observations.csv",
                SmallCase.OBSERVATIONS.replace("soil.organic-matter,16", "soil.organic-mater,16"));
        Run.file(
                directory,
                "sites.csv",
                SmallCase.SITES.replace("works_started", "restoration_mode").replace("2018-04-01", "plantin"));

        refused(small.evaluate(), "Maybe \"soil.organic-matter\"", "planting");
    }

    @Test
    void missing_file_is_named() {
        Run run = small.evaluate("--targets", small.path("nowhere.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.READ_WRITE);
        assertThat(run.err()).contains(small.path("nowhere.csv") + " must exist: got no such file");
    }

    @Test
    void directory_in_place_of_a_file() {
        Run run = small.evaluate("--targets", directory);

        assertThat(run.code()).isEqualTo(ExitCode.READ_WRITE);
        assertThat(run.err())
                .contains(directory + ": must be a file, not a directory")
                .doesNotContain("\tat ");
    }

    @Test
    void truncated_profile_is_refused_where_it_ends() {
        String profile = Run.resource("small-profile.json");
        Run.file(directory, "small.json", profile.substring(0, profile.length() / 2));

        refused(small.evaluate(), "small.json:", "document must be complete: it ends in the middle");
    }

    @Test
    void profile_that_is_not_json() {
        Run.file(directory, "small.json", "id: small\n");

        refused(small.evaluate(), "small.json:1:", "document must be JSON");
    }

    @Test
    void profile_in_another_encoding() {
        Run.file(directory, "small.json", Run.resource("small-profile.json").getBytes(Charset.forName("GBK")));

        refused(small.evaluate(), "small.json: document must be UTF-8: got other bytes");
    }

    @Test
    void misspelt_key_of_a_profile_comes_with_its_pointer() {
        Run.file(
                directory,
                "small.json",
                Run.resource("small-profile.json").replaceFirst("\"core\": true", "\"cor\": true"));

        refused(small.evaluate(), "small.json#/indicators/0", "\"cor\"", "Maybe \"core\"");
    }

    @Test
    void profile_by_a_path_that_is_not_there() {
        Run run = Run.of("profiles", "show", small.path("none.json"));

        assertThat(run.code()).isEqualTo(ExitCode.READ_WRITE);
        assertThat(run.err()).contains("none.json must exist");
    }

    @Test
    void workbook_in_place_of_csv() {
        Run.file(directory, "observations.csv", "PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1));

        refused(small.evaluate(), "observations.csv: CSV-025: file must be CSV: got a workbook");
    }

    @Test
    void sites_that_cannot_be_read_are_reported_once() {
        Run.file(directory, "sites.csv", "");

        Run run = small.evaluate();

        refused(run, "sites.csv: CSV-005");
        assertThat(run.err()).doesNotContain("OBS-001");
    }

    @Test
    void empty_file() {
        Run.file(directory, "observations.csv", "");

        refused(small.evaluate(), "file must hold a table: got nothing");
    }
}
