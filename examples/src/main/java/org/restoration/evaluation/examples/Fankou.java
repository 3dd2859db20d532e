package org.restoration.evaluation.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is published about the restoration of the lead–zinc mine of Fankou, Shaoguan: single facts of a review, two papers and a
 * contractor, none of them a survey. 1 mu is 1/15 hm²; a tonne of drained water is taken as a cubic meter.
 */
final class Fankou {

    private static final BigDecimal DAYS = new BigDecimal(365);

    private Fankou() {}

    static TidyInput tidy(Path published) throws IOException {
        Map<String, Map<String, String>> sites = sites();
        TidyTable observations = TidyTable.ofObservations();
        for (NamedCsvRecord row : PublishedTable.rows(published.resolve("fankou_facts.csv"))) {
            Map<String, String> site = sites.get(row.getField("place"));
            if (row.getField("quantity").endsWith("area")) {
                site.put("area [hm2]", hectares(row));
            }
            cells(row).ifPresent(cells -> {
                cells.put("site", site.get("id"));
                cells.put("date", row.getField("date"));
                cells.put("source", row.getField("source"));
                observations.add(cells);
            });
        }
        TidyTable table = new TidyTable(
                "id",
                "parent",
                "name",
                "area [hm2]",
                "region",
                "commodity",
                "mining_mode",
                "restoration_mode",
                "land_use");
        sites.values().forEach(table::add);
        return new TidyInput(table.csv(), observations.csv(), "");
    }

    private static Map<String, Map<String, String>> sites() {
        Map<String, Map<String, String>> sites = new LinkedHashMap<>();
        sites.put("tailings ponds", tailings("fankou-ponds", "Fankou: restored tailings ponds"));
        sites.put("tailings stacks", tailings("fankou-stacks", "Fankou: restored tailings stacks"));
        sites.put("trial on pond 2", tailings("fankou-trial", "Fankou: trial of 2015 on pond 2"));
        Map<String, String> abandoned = tailings("fankou-abandoned", "Fankou: pond abandoned in 1978, without works");
        abandoned.put("restoration_mode", "none");
        sites.put("pond abandoned in 1978", abandoned);
        Map<String, String> mine = site("fankou-mine", "Fankou: underground mine behind its curtain");
        mine.put("mining_mode", "underground");
        mine.put("restoration_mode", "curtain-grouting");
        sites.put("mine", mine);
        return sites;
    }

    private static Map<String, String> tailings(String id, String name) {
        Map<String, String> site = site(id, name);
        site.put("mining_mode", "tailings");
        site.put("restoration_mode", "substrate-revegetation");
        site.put("land_use", "unused");
        return site;
    }

    private static Map<String, String> site(String id, String name) {
        Map<String, String> site = new LinkedHashMap<>();
        site.put("id", id);
        site.put("name", name);
        site.put("region", "guangdong");
        site.put("commodity", "lead-zinc");
        return site;
    }

    /** The observation that a fact makes, or none where the library has nothing to do with it. */
    private static Optional<Map<String, String>> cells(NamedCsvRecord row) {
        String value = row.getField("value");
        return switch (row.getField("quantity")) {
            case "maintenance-free area" ->
                observed(
                        "vegetation.area-without-care",
                        hectares(row),
                        "har",
                        "human",
                        value + " mu; for how many years is not given");
            case "drainage cut" ->
                observed("aquifer.drainage-cut", cubicMetersADay(value), "m3/d", "ground", value + " t/a");
            case "ore made safe" -> observed("social.ore-made-safe", value, "t", "human", "");
            case "pH" -> observed("soil.ph", value, "[pH]", "ground", "");
            case "lowest pH before works" -> {
                Optional<Map<String, String>> cells = observed("soil.ph", value, "[pH]", "ground", "lowest value");
                cells.orElseThrow().put("state", "baseline");
                yield cells;
            }
            case "total lead" -> observed("soil.lead", value, "mg/kg", "ground", "");
            case "total zinc" -> observed("soil.zinc", value, "mg/kg", "ground", "");
            case "total copper" -> observed("soil.copper", value, "mg/kg", "ground", "");
            case "total cadmium" -> observed("soil.cadmium", value, "mg/kg", "ground", "");
            case "plant species" -> observed("biodiversity.species-richness", value, "{species}", "ground", "");
            case "greatest cover" -> observed("vegetation.fractional-cover", value, "%", "ground", "greatest value");
            default -> Optional.empty();
        };
    }

    private static Optional<Map<String, String>> observed(
            String indicator, String value, String unit, String channel, String note) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("state", "current");
        cells.put("indicator", indicator);
        cells.put("value", value);
        cells.put("unit", unit);
        cells.put("channel", channel);
        cells.put("note", note);
        return Optional.of(cells);
    }

    private static String cubicMetersADay(String moreThanTonnesAYear) {
        BigDecimal tonnes = new BigDecimal(moreThanTonnesAYear.substring(1));
        return ">" + tonnes.divide(DAYS, 0, RoundingMode.DOWN).toPlainString();
    }

    private static String hectares(NamedCsvRecord row) {
        BigDecimal area = new BigDecimal(row.getField("value"));
        return switch (row.getField("unit")) {
            case "mu" ->
                area.divide(new BigDecimal(15), 4, RoundingMode.HALF_EVEN).toPlainString();
            case "m2" -> area.movePointLeft(4).stripTrailingZeros().toPlainString();
            default -> area.toPlainString();
        };
    }
}
