package org.restoration.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.Coded;

/** The reference page lists what the code knows, no more and no less. */
class UnitReferencePageTest {

    private static final Pattern SYMBOL_ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (yes|no) \\|");
    private static final Pattern PROBLEM_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?!yes|no)");

    @Test
    void the_page_lists_every_symbol_and_whether_it_takes_prefixes() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (MatchResult row : SYMBOL_ROW.matcher(page()).results().toList()) {
            String symbol = row.group(1);
            listed.add(symbol);
            if (row.group(2).equals("yes")) {
                Symbols.PREFIXES.keySet().forEach(prefix -> listed.add(prefix + symbol));
            }
        }
        assertThat(listed).isEqualTo(new TreeSet<>(Symbols.all()));
    }

    @Test
    void the_page_lists_every_reason_to_refuse_a_number() throws IOException {
        assertThat(PROBLEM_ROW
                        .matcher(page())
                        .results()
                        .map(row -> row.group(1))
                        .toList())
                .isEqualTo(Stream.of(DecimalProblem.values()).map(Coded::code).toList());
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "reference", "units.md"), StandardCharsets.UTF_8);
    }
}
