package org.restoration.evaluation.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Vegetation cover of the dumps of the Antaibao open-pit coal mine, Pingshuo, Shanxi, seen from space (Zhang et al. 2018, Acta
 * Ecologica Sinica 38(4):1301–1310, CC BY 4.0), and what an unreclaimed dump of the mine was like in 1991–1995 (Bai et al. 1998).
 */
final class Antaibao {

    private static final String MINE = "study_area";
    private static final Pattern AREA = Pattern.compile("([0-9.]+) km2");

    private static final String UNRECLAIMED = "unreclaimed-dump";
    private static final String EROSION_ZONE = "fact:erosion-zone";
    /** The mine lies in Pinglu, in the east of the Loess Plateau. */
    private static final String LOESS_PLATEAU = "loess-plateau";

    private static final Map<String, String> INDICATORS = Map.of(
            "bulk density", "soil.bulk-density",
            "organic matter", "soil.organic-matter",
            "erosion modulus", "erosion.soil-erosion-modulus");

    private Antaibao() {}

    static TidyInput tidy(Path published) throws IOException {
        TidyTable sites = new TidyTable(
                "id",
                "parent",
                "name",
                "area [hm2]",
                "region",
                "ecosystem",
                "commodity",
                "mining_mode",
                "restoration_mode",
                "land_use",
                EROSION_ZONE);
        TidyTable observations = TidyTable.ofObservations();
        for (NamedCsvRecord row : PublishedTable.rows(published.resolve("antaibao_dumps_fvc.csv"))) {
            String unit = row.getField("unit");
            sites.add(site(unit, row.getField("reclamation")));
            observations.add(Map.of(
                    "site", id(unit),
                    "state", "current",
                    "indicator", "vegetation.fractional-cover",
                    "value", row.getField("mean_FVC"),
                    "unit", "1",
                    "date", "2018",
                    "channel", "sky",
                    "source", "Zhang et al. 2018, Acta Ecologica Sinica 38(4):1301-1310",
                    "note", "year of publication"));
        }
        sites.add(unreclaimed());
        for (NamedCsvRecord row : PublishedTable.rows(published.resolve("unreclaimed_dump.csv"))) {
            observations.add(Map.of(
                    "site", UNRECLAIMED,
                    "state", "current",
                    "indicator", INDICATORS.get(row.getField("quantity")),
                    "value", row.getField("value"),
                    "unit", row.getField("unit"),
                    "date", row.getField("last_year"),
                    "channel", "ground",
                    "source", row.getField("source"),
                    "note", "a bound; the last year of the survey"));
        }
        return new TidyInput(sites.csv(), observations.csv(), "");
    }

    private static Map<String, String> unreclaimed() {
        return Map.of(
                "id",
                UNRECLAIMED,
                "parent",
                id(MINE),
                "name",
                "Antaibao unreclaimed dump of 1991 to 1995",
                "region",
                "shanxi",
                "commodity",
                "coal",
                "mining_mode",
                "waste-dump",
                "land_use",
                "unused",
                EROSION_ZONE,
                LOESS_PLATEAU);
    }

    private static Map<String, String> site(String unit, String reclamation) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", id(unit));
        cells.put("name", unit.equals(MINE) ? "Antaibao mine" : "Antaibao " + unit.replace('_', ' '));
        cells.put("region", "shanxi");
        cells.put("commodity", "coal");
        cells.put(EROSION_ZONE, LOESS_PLATEAU);
        if (unit.equals(MINE)) {
            cells.put("mining_mode", "open-pit");
            return cells;
        }
        cells.put("parent", id(MINE));
        cells.put("mining_mode", "waste-dump");
        cells.put("restoration_mode", "reclamation");
        Matcher area = AREA.matcher(reclamation);
        if (area.find()) {
            cells.put(
                    "area [hm2]",
                    new BigDecimal(area.group(1)).movePointRight(2).toPlainString());
        }
        return cells;
    }

    private static String id(String unit) {
        return unit.equals(MINE) ? "antaibao" : unit.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
