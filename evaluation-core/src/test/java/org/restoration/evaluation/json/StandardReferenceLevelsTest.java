package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.reference.GradeBand;
import org.restoration.evaluation.reference.GradeTable;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.reference.ReferenceValue;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.reference.ValueTable;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;

/**
 * Every number that the library ships, against the collection of thresholds it was made from: the expected side is
 * {@code thresholds.csv}, written from that collection alone (one row a value, conditions as its free text), the actual side
 * is looked up as a profile would. Both ways: every row is found or left out for a reason, and no shipped number is without
 * a row.
 */
class StandardReferenceLevelsTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final ReferenceLevels LEVELS = ReferenceJson.standard();

    /** Confirmed or recalled with high confidence, and yet no number that a profile can use. */
    private static final Set<String> LEFT_OUT = leftOut();

    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("GB 15618-2018", "gb-15618-2018"),
            Map.entry("GB 36600-2018", "gb-36600-2018"),
            Map.entry("GB 3838-2002", "gb-3838-2002"),
            Map.entry("GB/T 14848-2017", "gb-t-14848-2017"),
            Map.entry("GB 26451-2011", "gb-26451-2011"),
            Map.entry("GB 25466-2010", "gb-25466-2010"),
            Map.entry("GB 5084-2021", "gb-5084-2021"),
            Map.entry("SL 190-2007", "sl-190-2007"),
            Map.entry("GB/T 50434-2018", "gb-t-50434-2018"),
            Map.entry("GB 51018-2014", "gb-51018-2014"),
            Map.entry("GB/T 15776-2023", "gb-t-15776-2023"),
            Map.entry("GB 50330-2013", "gb-50330-2013"),
            Map.entry("DZ/T 0223-2011", "dz-t-0223-2011"),
            Map.entry("HJ 192-2015", "hj-192-2015"),
            Map.entry("Hakanson 1980", "hakanson-1980"),
            Map.entry("Mueller Igeo", "mueller-1969"),
            Map.entry("Single-factor grading", "single-factor-grading"),
            Map.entry("Shaoguan soil nutrient grading", "shaoguan-soil-grading"),
            Map.entry("Nemerow grading (HJ/T 166-2004 clause 12.2)", "hj-t-166-2004"),
            Map.entry("RSEI (Xu 2013)", "xu-2013"),
            Map.entry("Second National Soil Survey grading (全国第二次土壤普查)", "soil-survey-2"),
            Map.entry("区域生态质量评价办法(试行) 2021 (EQI)", "eqi-2021"),
            Map.entry("土地复垦技术标准(试行) 1995, water-damaged land", "reclamation-1995"),
            Map.entry("Kou et al. 2017 enterprise standard (Pingshuo, Loess opencast coal)", "kou-2017"),
            Map.entry("绿色矿山评价指标 (MNR 2020)", "green-mine-2020"),
            Map.entry("paper value (Wang Lijun et al. 2006, cited)", "wang-2006"));

    private final Set<String> touched = new TreeSet<>();

    @Test
    void every_number_is_found_under_its_conditions_and_none_is_without_a_row() {
        int looked = 0;
        Set<String> ids = new TreeSet<>();
        for (Row row : rows()) {
            ids.add(row.id);
            boolean weak = row.confidence.equals("medium") || row.confidence.equals("low");
            if (!weak && !LEFT_OUT.contains(row.id)) {
                check(row);
                looked++;
            }
        }
        assertThat(ids).hasSize(466);
        assertThat(looked).isGreaterThan(500);
        checkClassesThemselves();
        assertThat(shipped()).containsExactlyInAnyOrderElementsOf(touched);
    }

    /** A water class as its own limit: a site of class III must have water of class 3 or better. No row says so; counting does. */
    private void checkClassesThemselves() {
        Map<String, List<String>> classes = Map.of(
                "gb-3838-2002.water.surface-water-class.limit", List.of("I", "II", "III", "IV", "V"),
                "gb-t-14848-2017.aquifer.groundwater-quality-class.limit", List.of("I", "II", "III", "IV"));
        classes.forEach((id, codes) -> {
            LimitTable table = LEVELS.get(id);
            String fact = id.startsWith("gb-3838") ? "surface-water-class" : "groundwater-class";
            for (int i = 0; i < codes.size(); i++) {
                SiteContext site =
                        SiteContext.builder().fact(fact, codes.get(i)).build();
                ResolvedLimit limit = table.resolvedFor(site);
                assertThat(limit.strictest(Double.NaN)).as(id + codes.get(i)).isEqualTo(new ValueRange(-INF, i + 1));
                limit.limits(Double.NaN).forEach(one -> touched.add(id + one));
            }
        });
    }

    private void check(Row row) {
        switch (row.comparator) {
            case "<=", ">=", "range" -> checkLimit(row);
            case "class by slope" -> checkSheetErosion(row);
            case "class" -> checkClass(row);
            default -> checkValue(row);
        }
    }

    private void checkLimit(Row row) {
        if (row.row.isEmpty() || !row.value.matches("[<>].*")) {
            ValueRange expected = row.range();
            for (SiteContext context : contexts(row)) {
                for (double covariate : covariates(row)) {
                    ResolvedLimit limit = LEVELS.get(limitId(row)).resolvedFor(context);
                    assertThat(limit.isEmpty()).as("%s under %s", row, context).isFalse();
                    assertThat(limit.unknowns()).as("%s under %s", row, context).isEmpty();
                    assertThat(limit.strictest(covariate))
                            .as("%s under %s", row, context)
                            .isEqualTo(expected);
                    assertThat(limit.mostLenient(covariate)).as(row.toString()).isEqualTo(expected);
                    assertThat(limit.table().unit().code()).as(row.toString()).isEqualTo(row.unit);
                    for (Limit one : limit.limits(covariate)) {
                        assertThat(one.provenance().verification())
                                .as(row.toString())
                                .isEqualTo(row.verification());
                        touched.add(limit.table().id() + one);
                    }
                }
            }
        } else {
            // The last class of groundwater is what no other class takes.
            SiteContext iv =
                    SiteContext.builder().fact("groundwater-class", "IV").build();
            SiteContext v = SiteContext.builder().fact("groundwater-class", "V").build();
            LimitTable table = LEVELS.get(limitId(row));
            List<Double> numbers = row.numbers();
            assertThat(table.resolvedFor(v).isEmpty()).as(row.toString()).isTrue();
            ValueRange allowed = table.resolvedFor(iv).strictest(Double.NaN);
            assertThat(allowed.high()).as(row.toString()).isEqualTo(numbers.get(numbers.size() - 1));
            if (numbers.size() > 1) {
                assertThat(allowed.low()).as(row.toString()).isEqualTo(numbers.get(0));
            }
        }
    }

    private static String limitId(Row row) {
        String tier = switch (row.standard) {
            case "GB 26451-2011", "GB 25466-2010" -> "discharge";
            case "GB/T 50434-2018",
                    "GB 51018-2014",
                    "Kou et al. 2017 enterprise standard (Pingshuo, Loess opencast coal)" -> "target";
            default -> row.kind;
        };
        String indicator = row.id.equals("t0465") ? "management.green-mine-first-level-share" : row.indicator;
        return row.source() + "." + indicator + "." + (tier.equals("veto") ? "limit" : tier);
    }

    private static List<SiteContext> contexts(Row row) {
        String condition = row.condition;
        return switch (row.standard) {
            case "GB 15618-2018" -> farmland(row);
            case "GB 36600-2018" ->
                condition.startsWith("class-1")
                        ? uses(LandUse.RESIDENTIAL)
                        : uses(LandUse.INDUSTRIAL, LandUse.HERITAGE_PARK);
            case "GB 3838-2002" -> {
                if (condition.equals("centralised drinking-water source")) {
                    yield facts("drinking-water-source", "yes");
                }
                SiteContext.Builder builder = SiteContext.builder().fact("surface-water-class", row.row);
                if (row.indicator.matches("water\\.total-(phosphorus|nitrogen)")) {
                    builder.fact("water-body", condition.equals("lake") ? "lake" : "river");
                }
                yield List.of(builder.build());
            }
            case "GB/T 14848-2017" -> {
                List<SiteContext> all = new ArrayList<>();
                for (String code : row.row.equals("I-III") ? List.of("I", "II", "III") : List.of(row.row)) {
                    all.addAll(facts("groundwater-class", code));
                }
                yield all;
            }
            case "GB 26451-2011", "GB 25466-2010" -> facts("effluent-standard", row.source());
            case "GB 5084-2021" -> row.row.isEmpty() ? List.of(SiteContext.UNKNOWN) : facts("irrigated-crop", row.row);
            case "SL 190-2007" ->
                facts(
                        "erosion-zone",
                        switch (condition.replaceAll(" [^ ]*$", "")) {
                            case "north-west Loess Plateau" -> "loess-plateau";
                            case "north-east black soil" -> "north-east-black-soil";
                            case "northern earth-rock mountains" -> "northern-earth-rock-mountains";
                            case "southern red-soil hills" -> "southern-red-soil-hills";
                            case "south-west earth-rock mountains" -> "south-west-earth-rock-mountains";
                            default -> throw new AssertionError(row.toString());
                        });
            case "GB/T 50434-2018" -> {
                assertThat(condition).startsWith("南方红壤区");
                yield facts("soil-conservation-zone", "southern-red-soil");
            }
            case "土地复垦技术标准(试行) 1995, water-damaged land" ->
                switch (condition) {
                    case "dry cropland", "dry cropland topsoil" -> uses(LandUse.DRY_CROPLAND);
                    case "forest land" -> uses(LandUse.FOREST);
                    case "grassland" -> uses(LandUse.GRASSLAND, LandUse.PASTURE);
                    case "paddy" -> uses(LandUse.PADDY);
                    default -> throw new AssertionError(row.toString());
                };
            case "GB/T 15776-2023" -> {
                if (condition.equals("established forest")) {
                    yield uses(LandUse.FOREST);
                }
                if (condition.startsWith("ordinary")) {
                    yield facts("climate", "ordinary");
                }
                assertThat(condition).startsWith("arid/semi-arid and cold");
                List<SiteContext> all = new ArrayList<>(facts("climate", "arid"));
                all.addAll(facts("climate", "semi-arid"));
                all.addAll(facts("climate", "cold"));
                yield all;
            }
            case "GB 50330-2013" ->
                List.of(SiteContext.builder()
                        .fact("slope-code", "gb-50330-2013")
                        .fact("slope-grade", row.row.substring("grade ".length()))
                        .fact(
                                "load-case",
                                switch (condition) {
                                    case "permanent slope, normal" -> "permanent";
                                    case "permanent slope, seismic" -> "permanent-seismic";
                                    case "temporary slope" -> "temporary";
                                    default -> throw new AssertionError(row.toString());
                                })
                        .build());
            case "GB 51018-2014" -> condition.equals("turf") ? facts("planting", "turf") : List.of(SiteContext.UNKNOWN);
            default -> List.of(SiteContext.UNKNOWN);
        };
    }

    private static List<SiteContext> farmland(Row row) {
        boolean copper = row.indicator.equals("soil.copper");
        String land = row.condition.contains("land=") ? row.condition.replaceAll(".*land=", "") : "any";
        return switch (land) {
            case "paddy" -> uses(LandUse.PADDY);
            case "orchard" -> uses(LandUse.ORCHARD);
            case "other" ->
                copper
                        ? uses(LandUse.PADDY, LandUse.DRY_CROPLAND, LandUse.PASTURE)
                        : uses(LandUse.DRY_CROPLAND, LandUse.ORCHARD, LandUse.PASTURE);
            case "any" -> uses(LandUse.PADDY, LandUse.DRY_CROPLAND, LandUse.ORCHARD, LandUse.PASTURE);
            default -> throw new AssertionError(row.toString());
        };
    }

    private static double[] covariates(Row row) {
        if (!row.condition.contains("pH")) {
            return new double[] {Double.NaN};
        }
        return switch (row.condition.replaceAll(";.*", "")) {
            case "pH<=5.5" -> new double[] {2.5, 5.5};
            case "5.5<pH<=6.5" -> new double[] {Math.nextUp(5.5), 6, 6.5};
            case "6.5<pH<=7.5" -> new double[] {Math.nextUp(6.5), 7, 7.5};
            case "pH>7.5" -> new double[] {Math.nextUp(7.5), 9.5};
            default -> throw new AssertionError(row.toString());
        };
    }

    private void checkClass(Row row) {
        switch (row.id) {
            case "t0219" -> {
                for (int tolerance : new int[] {200, 500, 1000}) {
                    String value = row.value.replace("T", Integer.toString(tolerance));
                    checkBand(
                            row, LEVELS.grades(row.source() + "." + row.indicator + ".tolerance-" + tolerance), value);
                }
            }
            case "t0446" -> {
                for (String required : new String[] {"1.35", "1.3", "1.25"}) {
                    String value = row.value.replace("Fst", required);
                    checkBand(row, LEVELS.grades(row.source() + "." + row.indicator + ".required-" + required), value);
                }
            }
            case "t0449" -> checkDamagedArea(row);
            default -> checkBand(row, LEVELS.grades(row.source() + "." + row.indicator), row.value);
        }
    }

    private void checkBand(Row row, GradeTable table, String value) {
        String code = code(row);
        GradeBand band = table.bands().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table.id() + " has no " + code));
        touched.add(table.id() + band);
        assertThat(table.unit().code()).as(row.toString()).isEqualTo(row.unit);
        assertThat(table.provenance().verification()).as(row.toString()).isEqualTo(row.verification());
        Matcher rule = Pattern.compile("\\D*?([<>]=?) ?([\\d.]+)").matcher(value);
        Matcher chain = Pattern.compile("([\\d.]+)<=Fs<([\\d.]+)").matcher(value);
        if (chain.matches()) {
            assertThat(table.bandOf(Double.parseDouble(chain.group(1)))).isEqualTo(band);
            assertThat(table.bandOf(Double.parseDouble(chain.group(2)))).isNotEqualTo(band);
            assertThat(band.to()).isEqualTo(Double.parseDouble(chain.group(2)));
        } else if (value.contains("..")) {
            String[] ends = value.split("\\.\\.");
            assertThat(band.from()).as(row.toString()).isEqualTo(Double.parseDouble(ends[0]));
            assertThat(band.to()).as(row.toString()).isEqualTo(Double.parseDouble(ends[1]));
        } else {
            assertThat(rule.matches()).as("%s: %s", row, value).isTrue();
            double limit = Double.parseDouble(rule.group(2));
            boolean below = rule.group(1).startsWith("<");
            boolean included = rule.group(1).endsWith("=");
            assertThat(below ? band.to() : band.from()).as(row.toString()).isEqualTo(limit);
            assertThat(table.bandOf(limit).equals(band)).as(row.toString()).isEqualTo(included);
            double beyond = below ? Math.nextDown(limit) : Math.nextUp(limit);
            assertThat(table.bandOf(beyond)).as(row.toString()).isEqualTo(band);
        }
    }

    private static String code(Row row) {
        String english = row.row.replaceAll(" ?[^\\x00-\\x7F]+", "");
        return switch (row.source()) {
            case "hj-t-166-2004" -> english.replaceAll(" .*", "");
            case "dz-t-0223-2011" -> english.equals("light") ? "slight" : english;
            default -> english.replace(' ', '-');
        };
    }

    private void checkDamagedArea(Row row) {
        Matcher rule = Pattern.compile("(cropland|forest or grass|unused) (<=|>)?(\\d+)(?:-(\\d+))?")
                .matcher(row.value);
        while (rule.find()) {
            GradeTable table = LEVELS.grades(
                    "dz-t-0223-2011.land.damaged-area." + rule.group(1).replace(' ', '-'));
            String value = rule.group(4) != null ? rule.group(3) + ".." + rule.group(4) : rule.group(2) + rule.group(3);
            checkBand(row, table, value);
        }
    }

    private void checkSheetErosion(Row row) {
        String variant = switch (row.condition) {
            case "forest/grass cover 60-75 %" -> "cover-60-to-75";
            case "forest/grass cover 45-60 %" -> "cover-45-to-60";
            case "forest/grass cover 30-45 %" -> "cover-30-to-45";
            case "forest/grass cover <30 %" -> "cover-below-30";
            case "sloping cropland" -> "sloping-cropland";
            default -> throw new AssertionError(row.toString());
        };
        GradeTable table = LEVELS.grades("sl-190-2007.sheet-erosion." + variant);
        List<Double> ends = row.numbersIn(row.row.replace('-', ' '));
        double low = ends.get(0);
        double high = ends.size() > 1 ? ends.get(1) : 90;
        for (double slope : new double[] {Math.nextUp(low), (low + high) / 2, Math.nextDown(high)}) {
            GradeBand band = table.bandOf(slope);
            assertThat(band.code()).as("%s at %s", row, slope).isEqualTo(row.value.replace(' ', '-'));
            touched.add(table.id() + band);
        }
        assertThat(table.provenance().verification()).isEqualTo(row.verification());
    }

    private void checkValue(Row row) {
        String table = switch (row.kind) {
            case "coefficient" -> "hakanson-1980.toxic-response-factor";
            case "background" -> "soil-background-1990.china";
            case "degraded-baseline" -> "bai-1998.antaibao-unreclaimed-dump";
            case "reported-performance" -> "jiangxi-daily-2020.tail-water-station-outlet";
            case "score" -> "mine-park-evaluation.landform.mining-heritage-value";
            default -> throw new AssertionError(row.toString());
        };
        String key = row.kind.equals("score")
                ? row.condition.replaceAll(" [^\\x00-\\x7F]+", "").replace(' ', '-') + "."
                        + row.row.toLowerCase(Locale.ROOT)
                : row.indicator;
        ReferenceValue value = LEVELS.values(table).get(key);
        assertThat(value.value()).as(row.toString()).isEqualTo(Double.parseDouble(row.value));
        assertThat(value.unit().code()).as(row.toString()).isEqualTo(row.unit);
        assertThat(value.provenance().verification()).as(row.toString()).isEqualTo(row.verification());
        touched.add(table + value);
    }

    private static Set<String> shipped() {
        Set<String> all = new TreeSet<>();
        for (LimitTable table : LEVELS.limitTables()) {
            table.limits().forEach(limit -> all.add(table.id() + limit));
        }
        for (GradeTable table : LEVELS.gradeTables()) {
            table.bands().forEach(band -> all.add(table.id() + band));
        }
        for (ValueTable table : LEVELS.valueTables()) {
            table.values().forEach(value -> all.add(table.id() + value));
        }
        return all;
    }

    private static Set<String> leftOut() {
        Set<String> ids = new TreeSet<>(Set.of(
                "t0077", // a rule over metals: class scheme gb-15618-2018, tested with its worked example
                "t0106", // says that there is no value
                "t0207", // its values were not seen
                "t0220", // follows from the modulus
                "t0301", // not observed at a site
                "t0429", // names of regions
                "t0455", "t0456", "t0457")); // image processing
        for (int i = 304; i <= 330; i++) {
            ids.add("t0" + i); // inner numbers of the EI, which is not computed
        }
        return ids;
    }

    private static List<SiteContext> uses(LandUse... uses) {
        List<SiteContext> all = new ArrayList<>();
        for (LandUse use : uses) {
            all.add(SiteContext.builder().landUse(use).build());
        }
        return all;
    }

    private static List<SiteContext> facts(String key, String value) {
        return List.of(SiteContext.builder().fact(key, value).build());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ReferenceLevels.class.getResourceAsStream("thresholds.csv"), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(new Row(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** One value of the collection. */
    private static final class Row {
        private static final List<String> NAMES = List.of(
                "id",
                "standard",
                "indicator",
                "condition",
                "unit",
                "kind",
                "comparator",
                "class",
                "value",
                "status",
                "confidence");

        final String id;
        final String standard;
        final String indicator;
        final String condition;
        final String unit;
        final String kind;
        final String comparator;
        final String row;
        final String value;
        final String status;
        final String confidence;
        private final String line;

        Row(String line) {
            this.line = line;
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field =
                    Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)").matcher(line);
            for (String name : NAMES) {
                assertThat(field.find()).as(line).isTrue();
                fields.put(name, field.group(1) != null ? field.group(1) : field.group(2));
            }
            id = fields.get("id");
            standard = fields.get("standard");
            indicator = fields.get("indicator");
            condition = fields.get("condition");
            unit = fields.get("unit");
            kind = fields.get("kind");
            comparator = fields.get("comparator");
            row = fields.get("class");
            value = fields.get("value");
            status = fields.get("status");
            confidence = fields.get("confidence");
        }

        String source() {
            String source = SOURCES.get(standard);
            assertThat(source).as(line).isNotNull();
            return source;
        }

        Verification verification() {
            return status.equals("CONFIRMED") ? Verification.SECONDARY : Verification.UNVERIFIED;
        }

        ValueRange range() {
            List<Double> numbers = numbers();
            double first = numbers.get(0);
            double last = numbers.get(numbers.size() - 1);
            return switch (comparator) {
                case "<=" -> new ValueRange(-INF, first);
                case ">=" -> new ValueRange(first, INF);
                default -> new ValueRange(first, last);
            };
        }

        List<Double> numbers() {
            return numbersIn(value.replace("..", " "));
        }

        List<Double> numbersIn(String text) {
            List<Double> numbers = new ArrayList<>();
            Matcher number = Pattern.compile("\\d+(?:\\.\\d+)?(?:e-\\d+)?").matcher(text);
            while (number.find()) {
                numbers.add(Double.parseDouble(number.group()));
            }
            return numbers;
        }

        @Override
        public String toString() {
            return line;
        }
    }
}
