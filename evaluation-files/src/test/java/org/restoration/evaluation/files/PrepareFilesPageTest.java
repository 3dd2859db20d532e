package org.restoration.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.observation.ObservationsFormat;
import org.restoration.evaluation.files.internal.site.SitesFormat;
import org.restoration.evaluation.files.internal.target.TargetsFormat;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.message.Finding;

/** The examples of the how-to page are read as the page says. */
class PrepareFilesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "how-to", "prepare-files.md");
    private static final Pattern EXAMPLE = Pattern.compile("```csv (\\w+)\n(.*?)```", Pattern.DOTALL);

    private static List<CsvSource> examples(String kind) throws IOException {
        List<CsvSource> examples = new ArrayList<>();
        Matcher blocks = EXAMPLE.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            if (blocks.group(1).equals(kind)) {
                examples.add(CsvSource.text(kind + " " + (examples.size() + 1), blocks.group(2)));
            }
        }
        return examples;
    }

    @Test
    void every_example_is_read_without_error_or_warning() throws IOException {
        List<CsvSource> observations = examples("observations");
        assertThat(observations).hasSize(4);
        for (CsvSource table : observations) {
            ReadResult result = InputFiles.builder(TestCatalogue.SMALL)
                    .sites(examples("sites").get(0))
                    .observations(table)
                    .targets(examples("targets").get(0))
                    .read();
            assertThat(result.findings()).extracting(Finding::code).isSubsetOf(FindingCode.PARTIAL_DATE.code());
            assertThat(result.orThrow().observations()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(result.orThrow().targets()).hasSize(3);
            assertThat(result.orThrow().sites().all()).hasSize(3);
        }
    }

    @Test
    void page_names_every_column() throws IOException {
        String page = Files.readString(PAGE);
        List<String> columns = new ArrayList<>(ObservationsFormat.COLUMNS);
        columns.addAll(SitesFormat.COLUMNS);
        columns.addAll(TargetsFormat.COLUMNS);
        assertThat(columns).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    }
}
