package org.restoration.evaluation.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Soil of a karst manganese mine in north Guangxi (Wang et al. 2022, ChinaXiv 202205.00008, CC BY 4.0): means of five metals. */
final class NorthGuangxi {

    /** The paper's metals by column. */
    private static final Map<String, String> INDICATORS = indicators();

    private NorthGuangxi() {}

    private static Map<String, String> indicators() {
        Map<String, String> byColumn = new LinkedHashMap<>();
        byColumn.put("Cd", "soil.cadmium");
        byColumn.put("Mn", "soil.manganese");
        byColumn.put("Cr", "soil.chromium");
        byColumn.put("Pb", "soil.lead");
        byColumn.put("Zn", "soil.zinc");
        return byColumn;
    }

    static TidyInput tidy(Path published) throws IOException {
        List<NamedCsvRecord> rows = PublishedTable.rows(published.resolve("guibei_mn_soil_summary.csv"));
        TidyTable sites = TidyTable.ofSites();
        sites.add(Map.of(
                "id", "guibei-manganese",
                "name", "Manganese mine in the karst of north Guangxi",
                "region", "guangxi",
                "commodity", "manganese"));
        TidyTable observations = TidyTable.ofObservations();
        INDICATORS.forEach((column, indicator) -> observations.add(Map.of(
                "site", "guibei-manganese",
                "state", "current",
                "indicator", indicator,
                "value", statistic(rows, "mean", column),
                "unit", "mg/kg",
                "date", "2022-05",
                "channel", "ground",
                "source", "Wang et al. 2022, ChinaXiv 202205.00008",
                "note",
                        "mean; min " + statistic(rows, "min", column) + ", max " + statistic(rows, "max", column)
                                + "; month of publication")));
        return new TidyInput(sites.csv(), observations.csv(), "");
    }

    private static String statistic(List<NamedCsvRecord> rows, String statistic, String column) {
        return rows.stream()
                .filter(row -> row.getField("statistic").equals(statistic))
                .findFirst()
                .orElseThrow()
                .getField(column);
    }
}
