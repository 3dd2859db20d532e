package org.restoration.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.message.Finding;

/** A file with more than fifty planted faults; the note of each row says which finding it must give, and where. */
class FiftyFaultsTest {

    private static final int RAGGED_ROW = 73;

    static CsvSource resource(String name) {
        try (InputStream in = FiftyFaultsTest.class.getResourceAsStream(name)) {
            return CsvSource.bytes(name, in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadResult read() {
        return InputFilesTest.read(InputFiles.builder(TestCatalogue.SMALL)
                .sites(resource("fifty-faults-sites.csv"))
                .observations(resource("fifty-faults.csv")));
    }

    /** What the notes plant, as "CODE line:column". */
    private static Set<String> planted() throws IOException {
        Set<String> planted = new TreeSet<>();
        try (InputStream in = resource("fifty-faults.csv").open()) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                String note = lines.get(i).substring(lines.get(i).lastIndexOf(',') + 1);
                if (note.matches("[A-Z]+-\\d{3}(@\\d+)?")) {
                    String[] codeAndColumn = note.split("@");
                    planted.add(codeAndColumn[0] + " " + (i + 1)
                            + (codeAndColumn.length > 1 ? ":" + codeAndColumn[1] : ""));
                }
            }
        }
        planted.add("CSV-009 " + RAGGED_ROW);
        return planted;
    }

    @Test
    void every_planted_fault_is_found_at_its_place_and_nothing_else() throws IOException {
        List<String> found = new ArrayList<>();
        for (Finding finding : read().findings()) {
            found.add(finding.code() + " " + finding.place().row()
                    + (finding.place().column() > 0 ? ":" + finding.place().column() : ""));
        }
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(planted());
        assertThat(found).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void faults_are_of_many_kinds_and_nothing_is_handed_on() {
        ReadResult result = read();
        assertThat(result.input()).isEmpty();
        assertThat(result.findings().stream().map(Finding::code).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void every_finding_speaks_both_languages() {
        assertThat(read().findings()).allSatisfy(finding -> {
            assertThat(finding.message().zh()).matches("(?s).*[\\u4e00-\\u9fff].*");
            assertThat(finding.message().en()).doesNotMatch("(?s).*[\\u4e00-\\u9fff]{4}.*");
        });
    }
}
