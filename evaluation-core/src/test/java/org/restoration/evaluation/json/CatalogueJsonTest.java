package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.provenance.Verification;

class CatalogueJsonTest {

    private static final IndicatorCatalogue CATALOGUE = CatalogueJson.standard();

    private static final String TEXT = resource("indicators-1.0.0.json");

    @Test
    void shipped_catalogue_names_its_version_and_sources() {
        assertThat(CATALOGUE.version()).isEqualTo("1.0.0");
        assertThat(CATALOGUE.sources()).extracting(Source::key).contains("gb-15618-2018", "project-judgement");
        assertThat(CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(CATALOGUE.sources())
                        .extracting(Source::key)
                        .contains(indicator.provenance().source()));
    }

    /** The table holds the indicators of the domain study with the kind and direction that the domain decisions give them. */
    @Test
    void every_indicator_of_the_source_table_has_the_kind_and_direction_decided() {
        List<String> rows =
                resource("source-table-decisions.csv").lines().skip(1).toList();
        assertThat(rows).hasSize(88);
        for (String row : rows) {
            String[] cells = row.split(",");
            Indicator indicator = CATALOGUE.get(cells[0]);
            assertThat(indicator.kind().code()).as(cells[0]).isEqualTo(cells[1]);
            assertThat(indicator.direction().code()).as(cells[0]).isEqualTo(cells[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geohazard.hazard-elimination-rate",
                "geohazard.goaf-treatment-rate",
                "aquifer.drainage-reduction-rate",
                "landform.damaged-area-treated-rate",
                "land.reclamation-rate",
                "land.topsoil-protection-rate",
                "vegetation.survival-rate",
                "vegetation.preservation-rate",
                "erosion.control-degree"
            })
    void rate_of_work_done_is_of_kind_process(String code) {
        assertThat(CATALOGUE.get(code).kind()).isEqualTo(IndicatorKind.PROCESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "social.public-satisfaction",
                "social.employment",
                "management.monitoring-completeness",
                "management.aftercare-years",
                "management.fund-guarantee"
            })
    void satisfaction_monitoring_aftercare_funds_and_jobs_are_of_kind_response(String code) {
        assertThat(CATALOGUE.get(code).kind()).isEqualTo(IndicatorKind.RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ecology.rsei",
                "ecology.ei",
                "ecology.ei-change",
                "erosion.soil-loss-control-ratio",
                "aquifer.mine-drainage-volume",
                "landform.mining-heritage-value",
                "social.residual-mineral-resources"
            })
    void what_is_never_scored_is_of_kind_context(String code) {
        assertThat(CATALOGUE.get(code).kind()).isEqualTo(IndicatorKind.CONTEXT);
    }

    @Test
    void every_dimension_has_indicators_of_kind_state() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(CATALOGUE.indicators())
                    .as(dimension.code())
                    .filteredOn(indicator -> indicator.kind() == IndicatorKind.STATE)
                    .filteredOn(indicator -> indicator.dimension() == dimension)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "landform.gully-density",
                "soil.bulk-density",
                "geohazard.final-slope-angle",
                "soil.ph",
                "vegetation.fractional-cover",
                "vegetation.net-primary-productivity"
            })
    void what_has_a_best_range_is_of_direction_optimum(String code) {
        assertThat(CATALOGUE.get(code).direction()).isEqualTo(Direction.OPTIMUM);
    }

    /**
     * Real tailings (Lan, Shu, Wong; Shaoguan Pb/Zn tailings: total Pb 34 300, Zn 36 500, Cd 83 mg/kg), acid drainage and stable slopes are
     * neither refused nor doubted.
     */
    @ParameterizedTest
    @CsvSource({
        "soil.lead, 34300",
        "soil.zinc, 36500",
        "soil.cadmium, 83",
        "soil.ph, 2.5",
        "aquifer.ph, 2.5",
        "geohazard.slope-stability-factor, 2.6"
    })
    void typical_range_holds_what_mine_land_is(String code, double value) {
        assertThat(CATALOGUE.get(code).typicalRange().contains(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soil.ph, 14.1",
        "soil.ph, -0.1",
        "soil.cadmium, -0.1",
        "soil.lead, 1000001",
        "vegetation.fractional-cover, 100.1",
        "vegetation.fractional-cover, -1",
        "biodiversity.simpson, 1.01",
        "geohazard.final-slope-angle, 91",
        "water.surface-water-class, 0",
        "aquifer.groundwater-quality-class, 6",
        "soil.organic-matter, 1001",
        "soil.bulk-density, 3.1",
        "water.lead, 1000001",
        "water.dissolved-oxygen, 71",
        "erosion.soil-erosion-modulus, 1000001"
    })
    void hard_domain_refuses_what_cannot_be(String code, double value) {
        assertThat(CATALOGUE.get(code).hardDomain().contains(value)).isFalse();
    }

    /**
     * Nothing in physics bounds an amount that grows with the site, a ratio to something that may be small, or a rate of change; everything else
     * has a greatest value.
     */
    @Test
    void only_amounts_ratios_and_rates_of_change_have_no_greatest_value() {
        List<String> unbounded = CATALOGUE.indicators().stream()
                .filter(indicator -> Double.isInfinite(indicator.hardDomain().high()))
                .map(Indicator::code)
                .toList();

        assertThat(unbounded)
                .containsExactlyElementsOf(
                        resource("without-greatest-value.txt").lines().toList());
    }

    @Test
    void what_cannot_be_negative_has_the_least_value_0() {
        for (Indicator indicator : CATALOGUE.indicators()) {
            String unit = indicator.unit().code();
            if (unit.startsWith("mg/") || unit.startsWith("ug/") || unit.startsWith("g/") || unit.startsWith("Bq/")) {
                assertThat(indicator.hardDomain().low()).as(indicator.code()).isEqualTo(0);
            }
        }
    }

    @Test
    void hard_domain_of_shares_and_ph_is_physical() {
        for (Indicator indicator : CATALOGUE.indicators()) {
            if (indicator.unit().code().equals("[pH]")) {
                assertThat(indicator.hardDomain().low()).as(indicator.code()).isEqualTo(0);
                assertThat(indicator.hardDomain().high()).as(indicator.code()).isEqualTo(14);
            }
            if (indicator.unit().code().startsWith("mg/")) {
                assertThat(indicator.hardDomain().low()).as(indicator.code()).isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "soil.cadmium, soil.nemerow-index",
        "soil.lead, soil.potential-ecological-risk",
        "soil.nemerow-index, soil.potential-ecological-risk",
        "soil.nemerow-index, soil.geo-accumulation-index",
        "soil.cadmium, soil.available-cadmium-ratio",
        "vegetation.fractional-cover, vegetation.ndvi-relative",
        "vegetation.fractional-cover, vegetation.net-primary-productivity",
        "vegetation.fractional-cover, erosion.cover-management-factor",
        "aquifer.groundwater-quality-class, aquifer.sulfate",
        "aquifer.groundwater-quality-class, aquifer.ammonia-nitrogen",
        "water.surface-water-class, water.ammonia-nitrogen",
        "landform.damaged-area-treated-rate, land.reclamation-rate",
        "soil.quality-index, soil.organic-matter",
        "biodiversity.shannon, biodiversity.simpson",
        "landform.patch-density, landform.bare-land-share"
    })
    void what_counts_the_same_twice_overlaps(String one, String other) {
        assertThat(CATALOGUE.get(one).overlaps(CATALOGUE.get(other))).isTrue();
        assertThat(CATALOGUE.get(other).overlaps(CATALOGUE.get(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soil.cadmium, soil.lead",
        "aquifer.sulfate, aquifer.ammonia-nitrogen",
        "vegetation.fractional-cover, erosion.soil-erosion-modulus",
        "soil.organic-matter, soil.bulk-density",
        "landform.bare-land-share, landform.largest-bare-patch",
        "water.ammonia-nitrogen, aquifer.ammonia-nitrogen"
    })
    void what_tells_of_different_things_does_not_overlap(String one, String other) {
        assertThat(CATALOGUE.get(one).overlaps(CATALOGUE.get(other))).isFalse();
    }

    @Test
    void every_family_that_is_no_code_has_at_least_two_members() {
        for (Indicator indicator : CATALOGUE.indicators()) {
            String general = indicator.family().split("/")[0];
            if (!general.equals(indicator.code())) {
                assertThat(CATALOGUE.indicators())
                        .as("family %s of %s", general, indicator.code())
                        .filteredOn(other ->
                                other.family().equals(general) || other.family().startsWith(general + "/"))
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void names_are_unique_in_both_languages() {
        assertThat(CATALOGUE.indicators())
                .extracting(indicator -> indicator.name().en())
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.indicators())
                .extracting(indicator -> indicator.name().zh())
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(indicator.name().zh()).containsPattern("\\p{IsHan}|pH"));
    }

    @Test
    void judgement_is_never_presented_as_a_source() {
        for (Indicator indicator : CATALOGUE.indicators()) {
            boolean judged = indicator.provenance().basis() == Basis.EXPERT_JUDGEMENT;
            assertThat(indicator.provenance().source().equals("project-judgement"))
                    .as(indicator.code())
                    .isEqualTo(judged);
            assertThat(indicator.provenance().verification())
                    .as("nothing was checked against an official text: %s", indicator.code())
                    .isNotEqualTo(Verification.VERIFIED);
        }
    }

    @Test
    void every_indicator_of_the_reference_levels_with_a_limit_or_grade_is_in_the_catalogue_in_the_same_unit() {
        List<String> missing = new ArrayList<>();
        ReferenceJson.standard().limitTables().forEach(table -> {
            if (CATALOGUE.find(table.indicator()).isEmpty()) {
                missing.add(table.indicator());
            } else {
                assertThat(CATALOGUE.get(table.indicator()).unit().isCompatibleWith(table.unit()))
                        .as(table.id())
                        .isTrue();
            }
        });
        assertThat(new TreeSet<>(missing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"unit\": \"mg/kg\"|\"unit\": \"mg/kq\"|/unit: ",
                "\"kind\": \"state\"|\"kind\": \"sate\"|/kind: indicator kind must be one of",
                "\"kind\": \"state\"|\"knid\": \"state\"|/knid: key must be one of",
                "\"hardDomain\": [0, 14]|\"hardDomain\": [5, 14]|: typical range of",
                "\"validity\": \"P5Y\"|\"validity\": \"P0D\"|: validity of",
                "\"validity\": \"P5Y\"|\"validity\": \"5 years\"|/validity: period must be written like",
                "\"source\": \"gb-15618-2018\"|\"source\": \"gb-15618-2008\"|/provenance/source: source must be one of the sources",
                "\"code\": \"soil.lead\"|\"code\": \"soil.cadmium\"|/code: codes of indicators must differ",
                "\"code\": \"soil.lead\"|\"code\": \"Soil lead\"|: indicator code must be lower-case words",
                "\"channels\": [\"ground\"]|\"channels\": []|must have at least one channel",
                "\"zh\": \"土壤铅（全量）\"|\"zh\": \"\"|/name: text must be given in both languages"
            })
    void broken_catalogue_does_not_load_and_says_where(String from, String to, String message) {
        String broken =
                TEXT.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        assertThat(broken).isNotEqualTo(TEXT);
        DocumentException thrown =
                catchThrowableOfType(DocumentException.class, () -> CatalogueJson.read("broken.json", broken));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getMessage()).startsWith("broken.json#/indicators/").contains(message);
        assertThat(thrown.pointer()).matches("/indicators/\\d+.*");
    }

    @Test
    void mistyped_source_of_an_indicator_names_the_nearest_one() {
        String broken = TEXT.replaceFirst("\"source\": \"gb-15618-2018\"", "\"source\": \"gb-15618-2008\"");
        assertThatThrownBy(() -> CatalogueJson.read("", broken)).hasMessageEndingWith("\nMaybe \"gb-15618-2018\"");
    }

    @Test
    void repeated_source_and_loose_version_are_refused() {
        String source = "{\"key\": \"a\", \"citation\": \"b\"}";
        String head = "{\"version\": \"%s\", \"about\": {\"en\": \"a\", \"zh\": \"目录\"}, \"sources\": [%s]}";
        assertThatThrownBy(() -> CatalogueJson.read("", head.formatted("1.0.0", source + "," + source)))
                .hasMessage("/sources/1/key: keys of sources must differ: got \"a\" again");
        assertThatThrownBy(() -> CatalogueJson.read("", head.formatted("1.0", source)))
                .hasMessage("/version: version must be semantic such as 1.0.0: got \"1.0\"");
        assertThat(CatalogueJson.read("", head.formatted("1.0.0", source)).indicators())
                .isEmpty();
    }

    @Test
    void catalogue_truncated_anywhere_is_refused() {
        String text = TEXT.strip();
        for (int length = 0; length < text.length(); length += 997) {
            String part = text.substring(0, length);
            assertThatThrownBy(() -> CatalogueJson.read("", part))
                    .as("first %d characters", length)
                    .isExactlyInstanceOf(DocumentException.class);
        }
    }

    @Test
    void indicators_read_back_equal_from_what_is_written() {
        StrictJson json = StrictJson.standard();
        for (Indicator indicator : CATALOGUE.indicators()) {
            assertThat(json.read("", json.write(indicator, Indicator.class), Indicator.class))
                    .isEqualTo(indicator);
        }
    }

    @Test
    void shipped_catalogue_fits_its_schema() {
        assertThat(schema().validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"state\"|\"kind\": \"sate\"",
                "\"kind\": \"state\"|\"knid\": \"state\"",
                "\"validity\": \"P5Y\"|\"validity\": \"5 years\"",
                "\"verification\": \"secondary\"|\"verification\": \"not-applicable\"",
                "\"channels\": [\"ground\"]|\"channels\": [\"ground\", \"ground\"]",
                "\"hardDomain\": [0, 14]|\"hardDomain\": [0, 14, 1]",
                "\"zh\": \"土壤铅（全量）\"|\"zh\": \" \""
            })
    void schema_refuses_what_does_not_load(String from, String to) {
        String broken =
                TEXT.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        assertThat(broken).isNotEqualTo(TEXT);
        assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void schema_knows_exactly_the_codes_of_the_closed_choices() {
        String schema = resource("indicator-catalogue.schema.json");
        assertThat(schema).contains(choices(Dimension.values()));
        assertThat(schema).contains(choices(IndicatorKind.values()));
        assertThat(schema).contains(choices(Direction.values()));
        assertThat(schema).contains(choices(Channel.values()));
        assertThat(schema).contains(choices(Basis.values()));
        assertThat(schema).contains(choices(Verification.values()));
    }

    private static String choices(Coded[] values) {
        return Arrays.stream(values)
                .map(value -> "\"" + value.code() + "\"")
                .collect(Collectors.joining(", ", "{\"enum\": [", "]}"));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("indicator-catalogue.schema.json"), InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream in =
                CatalogueJsonTest.class.getResourceAsStream("/org/restoration/evaluation/catalogue/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
