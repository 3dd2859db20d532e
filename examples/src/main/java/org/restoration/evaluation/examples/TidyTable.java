package org.restoration.evaluation.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table on its way to a file: cells by the name of their column, empty where none is given. */
final class TidyTable {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TidyTable(String... columns) {
        this.columns = List.of(columns);
    }

    /** A table of sites. */
    static TidyTable ofSites() {
        return new TidyTable("id", "parent", "name", "area [hm2]", "region", "ecosystem", "commodity", "mining_mode");
    }

    /** A table of sites of which it is known how they were restored, and to what use. */
    static TidyTable ofRestoredSites() {
        return new TidyTable(
                "id",
                "parent",
                "name",
                "area [hm2]",
                "region",
                "ecosystem",
                "commodity",
                "mining_mode",
                "restoration_mode",
                "land_use");
    }

    /** A table of observations. */
    static TidyTable ofObservations() {
        return new TidyTable(
                "site",
                "state",
                "indicator",
                "value",
                "unit",
                "date",
                "channel",
                "uncertainty",
                "n",
                "source",
                "point",
                "note");
    }

    /** A table of dated targets. */
    static TidyTable ofTargets() {
        return new TidyTable("site", "indicator", "value", "unit", "due", "rule", "weight");
    }

    /** Adds a row. */
    void add(Map<String, String> cells) {
        if (!columns.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("cells must belong to columns " + columns + ": got " + cells.keySet());
        }
        rows.add(columns.stream().map(name -> cells.getOrDefault(name, "")).toList());
    }

    /** The table as CSV. */
    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
