package org.restoration.evaluation.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Soil of an open-pit coal dump at Fuxin (Wang et al. 2021, ChinaXiv 202104.00116, CC BY 4.0): bare, and 5 and 10 years after
 * restoration. Space stands for time: the bare dump is the baseline of both restored parts.
 */
final class Fuxin {

    private static final List<String> RESTORED_YEARS = List.of("5", "10");

    private record Measured(String column, String indicator, String unit) {}

    private static final List<Measured> MEASURED = List.of(
            new Measured("moisture_pct", "soil.moisture", "%"),
            new Measured("bulk_density_g_cm3", "soil.bulk-density", "g/cm3"),
            new Measured("capillary_porosity_pct", "soil.capillary-porosity", "%"),
            new Measured("SOM_g_kg", "soil.organic-matter", "g/kg"));

    private Fuxin() {}

    static TidyInput tidy(Path published) throws IOException {
        List<NamedCsvRecord> rows = PublishedTable.rows(published.resolve("fuxin_dump_soil.csv"));
        TidyTable sites = TidyTable.ofRestoredSites();
        TidyTable observations = TidyTable.ofObservations();
        for (String years : RESTORED_YEARS) {
            String site = "fuxin-" + years + "-years";
            sites.add(Map.of(
                    "id", site,
                    "name", "Coal dump at Fuxin, " + years + " years after restoration",
                    "region", "liaoning",
                    "commodity", "coal",
                    "mining_mode", "waste-dump",
                    "restoration_mode", "reclamation"));
            for (NamedCsvRecord row : rows) {
                if (row.getField("restoration_years").equals("0")) {
                    observe(observations, site, "baseline", row);
                } else if (row.getField("restoration_years").equals(years)) {
                    observe(observations, site, "current", row);
                }
            }
        }
        return new TidyInput(sites.csv(), observations.csv(), "");
    }

    private static void observe(TidyTable observations, String site, String state, NamedCsvRecord row) {
        for (Measured measured : MEASURED) {
            observations.add(Map.ofEntries(
                    Map.entry("site", site),
                    Map.entry("state", state),
                    Map.entry("indicator", measured.indicator()),
                    Map.entry("value", row.getField(measured.column())),
                    Map.entry("unit", measured.unit()),
                    Map.entry("date", "2021-04"),
                    Map.entry("channel", "ground"),
                    Map.entry("source", "Wang et al. 2021, ChinaXiv 202104.00116"),
                    Map.entry("point", row.getField("aspect") + "-" + row.getField("slope_position")),
                    Map.entry("note", "month of publication")));
        }
    }
}
