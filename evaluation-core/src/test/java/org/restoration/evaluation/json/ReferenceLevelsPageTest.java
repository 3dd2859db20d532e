package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.reference.ClassScheme;
import org.restoration.evaluation.reference.GradeTable;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.reference.ValueTable;

/** The page {@code docs/reference/reference-levels.md} against the shipped document. */
class ReferenceLevelsPageTest {

    private static final ReferenceLevels LEVELS = ReferenceJson.standard();

    @Test
    void every_entry_of_the_collection_is_mapped_once_to_tables_that_exist() throws IOException {
        String page = page();
        String mapping = page.substring(page.indexOf("## From the collection"), page.indexOf("## Sources"));
        Set<String> known = new TreeSet<>();
        LEVELS.limitTables().stream().map(LimitTable::id).forEach(known::add);
        LEVELS.gradeTables().stream().map(GradeTable::id).forEach(known::add);
        LEVELS.valueTables().stream().map(ValueTable::id).forEach(known::add);
        LEVELS.classSchemes().stream().map(ClassScheme::id).forEach(known::add);
        Set<Integer> entries = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        Matcher row = Pattern.compile("(?m)^\\| t(\\d{4})(?:–t(\\d{4}))? \\| [^|]+ \\| (.+) \\|$")
                .matcher(mapping);
        while (row.find()) {
            int first = Integer.parseInt(row.group(1));
            int last = row.group(2) == null ? first : Integer.parseInt(row.group(2));
            for (int entry = first; entry <= last; entry++) {
                assertThat(entries.add(entry)).as("t%04d", entry).isTrue();
            }
            Matcher id = Pattern.compile("`([^`]+)`").matcher(row.group(3));
            boolean shipped = false;
            while (id.find()) {
                named.add(id.group(1));
                shipped = true;
            }
            assertThat(shipped ^ row.group(3).startsWith("left out: "))
                    .as(row.group())
                    .isTrue();
        }
        assertThat(entries).hasSize(466).contains(1, 466);
        // The two schemes of water classes are made of tables that have entries of their own.
        known.remove("gb-3838-2002");
        known.remove("gb-t-14848-2017");
        // A class held against the class stated has no number of its own in the collection.
        known.remove("gb-3838-2002.water.surface-water-class.limit");
        known.remove("gb-t-14848-2017.aquifer.groundwater-quality-class.limit");
        assertThat(named).isEqualTo(known);
    }

    @Test
    void the_page_lists_every_table_condition_code_and_source() throws IOException {
        String page = page();
        LEVELS.limitTables().forEach(table -> assertThat(page).contains("\n| `" + table.id() + "` |"));
        LEVELS.gradeTables().forEach(table -> assertThat(page).contains("\n| `" + table.id() + "` |"));
        LEVELS.valueTables().forEach(table -> assertThat(page).contains("\n| `" + table.id() + "` |"));
        LEVELS.classSchemes().forEach(scheme -> assertThat(page).contains("\n| `" + scheme.id() + "` |"));
        LEVELS.sources().stream()
                .map(Source::key)
                .forEach(key -> assertThat(page).contains("\n| `" + key + "` |"));
        LEVELS.conditionCodes().forEach((key, codes) -> {
            Matcher row = Pattern.compile("(?m)^\\| `" + key + "` \\|.*$").matcher(page);
            assertThat(row.find()).as(key).isTrue();
            codes.forEach(code -> assertThat(row.group()).contains("`" + code + "`"));
        });
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "reference", "reference-levels.md"), StandardCharsets.UTF_8);
    }
}
