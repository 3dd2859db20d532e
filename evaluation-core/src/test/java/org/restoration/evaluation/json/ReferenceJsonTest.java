package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;

class ReferenceJsonTest {

    private static final ReferenceLevels LEVELS = ReferenceJson.standard();
    private static final LimitTable CADMIUM = LEVELS.get("gb-15618-2018.soil.cadmium.intervention");

    @Test
    void cadmium_of_5_56_is_above_every_intervention_value_whatever_ph_and_land_use_are() {
        ResolvedLimit limit = CADMIUM.resolvedFor(SiteContext.UNKNOWN);
        assertThat(limit.mostLenient(Double.NaN).high()).isEqualTo(4.0);
        assertThat(limit.mostLenient(Double.NaN).contains(5.56)).isFalse();
        assertThat(limit.unknowns()).containsExactly("land-use");
        assertThat(limit.covariate()).contains("soil.ph");
    }

    @Test
    void cadmium_of_1_is_within_every_intervention_value_and_of_2_point_5_is_neither() {
        ResolvedLimit limit = CADMIUM.resolvedFor(SiteContext.UNKNOWN);
        assertThat(limit.strictest(Double.NaN).high()).isEqualTo(1.5);
        assertThat(limit.strictest(Double.NaN).contains(1.0)).isTrue();
        assertThat(limit.strictest(Double.NaN).contains(2.5)).isFalse();
        assertThat(limit.mostLenient(Double.NaN).contains(2.5)).isTrue();
    }

    @Test
    void a_ph_on_the_border_of_two_bands_belongs_to_the_lower_band() {
        ResolvedLimit limit = CADMIUM.resolvedFor(SiteContext.UNKNOWN);
        double[] ph = {5.5, Math.nextUp(5.5), 6.5, Math.nextUp(6.5), 7.5, Math.nextUp(7.5), Double.NaN};
        double[] upper = new double[ph.length];
        limit.strictestUpper(ph, 0, ph.length, upper);
        assertThat(upper).containsExactly(1.5, 2.0, 2.0, 3.0, 3.0, 4.0, 1.5);
        limit.mostLenientUpper(ph, 0, ph.length, upper);
        assertThat(upper).containsExactly(1.5, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0);
    }

    @Test
    void forest_and_grass_have_no_legal_soil_limit() {
        for (LandUse use : new LandUse[] {LandUse.FOREST, LandUse.GRASSLAND, LandUse.WETLAND, LandUse.UNUSED}) {
            SiteContext context = SiteContext.builder().landUse(use).build();
            for (LimitTable table : LEVELS.limitTables()) {
                if (table.id().startsWith("gb-15618-2018.") || table.id().startsWith("gb-36600-2018.")) {
                    assertThat(table.resolvedFor(context).isEmpty())
                            .as("%s on %s", table.id(), use)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void another_effluent_standard_lets_none_stand_in_silently() {
        SiteContext jiangxi = SiteContext.builder()
                .fact("effluent-standard", "db36-1016-2018")
                .build();
        assertThat(LEVELS.get("gb-26451-2011.effluent.ammonia-nitrogen.discharge")
                        .resolvedFor(jiangxi)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void zinc_has_no_value_in_gb_36600() {
        assertThat(LEVELS.limitTables().stream().map(LimitTable::id))
                .noneMatch(id -> id.startsWith("gb-36600-2018.soil.zinc"));
    }

    @Test
    void no_number_claims_to_be_verified() {
        for (LimitTable table : LEVELS.limitTables()) {
            table.limits()
                    .forEach(limit -> assertThat(limit.provenance().verification())
                            .as(table.id())
                            .isIn(Verification.SECONDARY, Verification.UNVERIFIED));
        }
    }

    @Test
    void what_is_written_reads_equal() {
        ReferenceLevels again = ReferenceJson.read("again", ReferenceJson.write(LEVELS));
        assertThat(again.version()).isEqualTo(LEVELS.version());
        assertThat(again.sources()).isEqualTo(LEVELS.sources());
        assertThat(again.limitTables()).isEqualTo(LEVELS.limitTables());
        assertThat(again.gradeTables()).isEqualTo(LEVELS.gradeTables());
        assertThat(again.valueTables()).isEqualTo(LEVELS.valueTables());
        assertThat(again.classSchemes()).isEqualTo(LEVELS.classSchemes());
        assertThat(ReferenceJson.write(again)).isEqualTo(ReferenceJson.write(LEVELS));
    }

    @Test
    void the_shipped_document_fits_its_schema() {
        assertThat(schema().validate(resource("reference-levels-1.0.0.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_an_unknown_key_and_a_range_of_one_end() {
        String text = resource("reference-levels-1.0.0.json");
        assertThat(schema().validate(text.replaceFirst("\"tier\"", "\"teir\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(text.replaceFirst("\\[null, 0.3]", "[0.3]"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_broken_document_says_where() {
        String text = resource("reference-levels-1.0.0.json");
        assertThatThrownBy(() -> ReferenceJson.read("x.json", text.replaceFirst("\"screening\"", "\"screaning\"")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("x.json#/limitTables/0/tier")
                .hasMessageContaining("Maybe \"screening\"");
        assertThatThrownBy(() -> ReferenceJson.read("x.json", text.replaceFirst("\"above\": 5.5", "\"above\": 5.4")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("x.json#/limitTables/0")
                .hasMessageContaining("must not overlap");
        assertThatThrownBy(() -> ReferenceJson.read(
                        "x.json",
                        text.replaceFirst(
                                "\"gb-3838-2002.water.dissolved-oxygen.limit\", \"gb",
                                "\"gb-3838-2002.water.disolved-oxygen.limit\", \"gb")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("x.json#/classSchemes/0")
                .hasMessageContaining("Maybe \"gb-3838-2002.water.dissolved-oxygen.limit\"");
        assertThatThrownBy(() -> ReferenceJson.read(
                        "x.json", text.replaceFirst("\"source\": \"gb-15618-2018\"", "\"source\": \"gb-15618\"")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("must be one of the reference levels' sources");
    }

    @Test
    void conditions_ask_only_for_axes_and_facts_that_are_recorded() {
        assertThat(LEVELS.conditionCodes().keySet())
                .isEqualTo(new TreeSet<>(List.of(
                        "climate",
                        "drinking-water-source",
                        "effluent-standard",
                        "erosion-zone",
                        "groundwater-class",
                        "irrigated-crop",
                        "land-use",
                        "load-case",
                        "planting",
                        "slope-code",
                        "slope-grade",
                        "soil-conservation-zone",
                        "surface-water-class",
                        "water-body")));
        for (String use : LEVELS.conditionCodes().get("land-use")) {
            assertThat(LandUse.values()).extracting(LandUse::code).contains(use);
        }
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("reference-levels.schema.json"), InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream in = ReferenceLevels.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
