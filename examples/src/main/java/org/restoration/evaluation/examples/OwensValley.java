package org.restoration.evaluation.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Revegetation parcels of the Owens Valley, California (inyo-gov/revegetation-projects, MIT): cover of single transects from 2022
 * on, means of parcels before, the plan's goals of cover and richness, and the reference parcels.
 */
final class OwensValley {

    private static final String COVER = "vegetation.fractional-cover";
    private static final String RICHNESS = "biodiversity.species-richness";
    private static final String PLAN = "reveg1999_master_parcel_summary.csv";
    private static final String TRANSECTS = "full_summary.csv";
    private static final String REFERENCES = "reference_parcel_summary.csv";

    /** The international acre: exactly 4840 square yards of 0.9144 m. */
    private static final BigDecimal HM2_PER_ACRE = new BigDecimal("0.40468564224");

    /** Which parcels a group of reference parcels stands for, as the county names the groups. */
    private static final Map<String, List<String>> PARCELS_OF_GROUP = Map.of(
            "LAW90/94/95", List.of("LAW090", "LAW094", "LAW095"),
            "LAW118/129", List.of("LAW118", "LAW129"));

    private OwensValley() {}

    static TidyInput tidy(Path published) throws IOException {
        List<NamedCsvRecord> plan = PublishedTable.rows(published.resolve(PLAN));
        List<NamedCsvRecord> transects = PublishedTable.rows(published.resolve(TRANSECTS));
        List<NamedCsvRecord> references = PublishedTable.rows(published.resolve(REFERENCES));
        Map<String, String> acres = new LinkedHashMap<>();
        PublishedTable.rows(published.resolve("laws_reveg_parcel_greenbook_attributes.csv"))
                .forEach(row -> acres.put(row.getField("parcel"), row.getField("Acreage")));
        return new TidyInput(sites(plan, transects, acres), observations(plan, transects, references), targets(plan));
    }

    private static String sites(List<NamedCsvRecord> plan, List<NamedCsvRecord> transects, Map<String, String> acres) {
        TreeSet<String> parcels = new TreeSet<>();
        plan.forEach(row -> parcels.add(row.getField("parcel")));
        transects.forEach(row -> parcels.add(row.getField("parcel")));
        TidyTable table = TidyTable.ofSites();
        for (String parcel : parcels) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("id", parcel);
            cells.put("name", "Revegetation parcel " + parcel);
            cells.put("region", "owens-valley");
            if (acres.containsKey(parcel)) {
                cells.put(
                        "area [hm2]",
                        new BigDecimal(acres.get(parcel)).multiply(HM2_PER_ACRE).toPlainString());
                cells.put("ecosystem", "shrub");
            }
            table.add(cells);
        }
        return table.csv();
    }

    private static String observations(
            List<NamedCsvRecord> plan, List<NamedCsvRecord> transects, List<NamedCsvRecord> references) {
        TidyTable table = TidyTable.ofObservations();
        for (NamedCsvRecord row : plan) {
            String site = row.getField("parcel");
            Map<String, String> cover = observation(
                    site, "current", COVER, row.getField("mean_cover_pct"), "%", row.getField("survey_year"));
            cover.put("uncertainty", "sd=" + row.getField("stdev_cover_pct"));
            cover.put("n", row.getField("n_transects"));
            cover.put("source", PLAN);
            table.add(cover);
            Map<String, String> richness = observation(
                    site,
                    "current",
                    RICHNESS,
                    row.getField("species_richness"),
                    "{species}",
                    row.getField("survey_year"));
            richness.put("source", PLAN);
            table.add(richness);
        }
        for (NamedCsvRecord row : transects) {
            Map<String, String> cover = observation(
                    row.getField("parcel"), "current", COVER, row.getField("Cover"), "%", row.getField("year"));
            cover.put("source", TRANSECTS);
            cover.put("point", "transect-" + row.getField("transect"));
            table.add(cover);
        }
        for (NamedCsvRecord row : references) {
            for (String parcel : PARCELS_OF_GROUP.get(row.getField("reference_group"))) {
                Map<String, String> cover =
                        observation(parcel, "reference", COVER, row.getField("avg_cover"), "%", row.getField("year"));
                cover.put("n", row.getField("n_transects"));
                cover.put("source", REFERENCES);
                cover.put("point", row.getField("parcel"));
                table.add(cover);
            }
        }
        return table.csv();
    }

    private static Map<String, String> observation(
            String site, String state, String indicator, String value, String unit, String year) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("site", site);
        cells.put("state", state);
        cells.put("indicator", indicator);
        cells.put("value", value);
        cells.put("unit", unit);
        cells.put("date", year);
        cells.put("channel", "ground");
        return cells;
    }

    private static String targets(List<NamedCsvRecord> plan) {
        TidyTable table = TidyTable.ofTargets();
        for (NamedCsvRecord row : plan) {
            String leastCover = row.getField("target_cover_pct") + "..100";
            table.add(target(row, COVER, leastCover, "%", "upper-reaches 0.80"));
            table.add(target(row, RICHNESS, row.getField("target_species_richness"), "{species}", "point"));
        }
        return table.csv();
    }

    private static Map<String, String> target(
            NamedCsvRecord row, String indicator, String value, String unit, String rule) {
        return Map.of(
                "site", row.getField("parcel"),
                "indicator", indicator,
                "value", value,
                "unit", unit,
                "due", row.getField("survey_year"),
                "rule", rule);
    }
}
