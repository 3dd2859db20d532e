package org.restoration.evaluation.files.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingCodeTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "findings.md");

    @Test
    void docs_page_lists_exactly_the_codes_with_severity_and_meaning() throws IOException {
        List<String> documented = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [A-Z]+-\\d{3} \\|.*"))
                .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                .toList();
        List<String> existing = Arrays.stream(FindingCode.values())
                .map(code -> "| " + code.code() + " | " + code.severity().code() + " | "
                        + code.text().en() + " | " + code.text().zh())
                .toList();
        assertThat(documented).isEqualTo(existing);
    }

    @Test
    void docs_page_says_what_to_do_about_every_code() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.matches("\\| [A-Z]+-\\d{3} \\|.*"))
                .allMatch(line -> line.matches(".* \\| [^|]{8,} \\|"));
    }

    @Test
    void codes_differ() {
        assertThat(FindingCode.values()).extracting(FindingCode::code).doesNotHaveDuplicates();
    }
}
