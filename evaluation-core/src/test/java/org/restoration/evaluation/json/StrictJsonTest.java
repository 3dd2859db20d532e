package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.unit.Unit;

class StrictJsonTest {

    private static final StrictJson JSON = StrictJson.standard();

    /** One of everything that documents hold. */
    record Sample(
            String id,
            double weight,
            int count,
            boolean core,
            BigDecimal exact,
            Dimension dimension,
            LocalizedText name,
            Unit unit,
            LocalDate day,
            Period validity,
            ValueRange range,
            Shape shape,
            Provenance provenance,
            Optional<String> note,
            OptionalDouble limit,
            List<Shape> shapes,
            Set<Channel> channels,
            Map<Dimension, Double> weights) {

        Sample {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("weight must be at least 0: got " + weight);
            }
        }
    }

    /** A sealed family with a door that files cannot use. */
    sealed interface Shape permits PiecewiseLinear, Unscored, Custom {}

    record PiecewiseLinear(List<Double> points) implements Shape {}

    record Unscored() implements Shape {}

    non-sealed interface Custom extends Shape {}

    private static final Sample SAMPLE = new Sample(
            "a \"quoted\" 坡度",
            0.1,
            3,
            true,
            new BigDecimal("0.123456789012345678901"),
            Dimension.SOIL_WATER,
            LocalizedText.of("slope", "坡度"),
            Unit.parse("mg/kg"),
            LocalDate.of(2026, 2, 28),
            Period.ofYears(3),
            new ValueRange(0, Double.POSITIVE_INFINITY),
            new PiecewiseLinear(List.of(-0.0, 1e-9, 1e23)),
            new Provenance("gb-15618-2018", "Table 1", Basis.STANDARD, Verification.SECONDARY, ""),
            Optional.empty(),
            OptionalDouble.of(4),
            List.of(new Unscored(), new PiecewiseLinear(List.of())),
            Set.of(Channel.SKY, Channel.GROUND, Channel.HUMAN),
            Map.of(Dimension.LAND, 0.25, Dimension.AQUIFER, 0.75));

    private static final String WRITTEN = JSON.write(SAMPLE, Sample.class);

    @Test
    void what_was_written_reads_back_equal() {
        assertThat(JSON.read("", WRITTEN, Sample.class)).isEqualTo(SAMPLE);
    }

    @Test
    void written_text_is_in_order_of_declaration_with_sets_and_maps_sorted_and_empty_optionals_left_out() {
        assertThat(WRITTEN).isEqualTo("""
                        {
                          "id": "a \\"quoted\\" 坡度",
                          "weight": 0.1,
                          "count": 3,
                          "core": true,
                          "exact": 0.123456789012345678901,
                          "dimension": "soil-water",
                          "name": {"en": "slope", "zh": "坡度"},
                          "unit": "mg/kg",
                          "day": "2026-02-28",
                          "validity": "P3Y",
                          "range": [0, null],
                          "shape": {"type": "piecewise-linear", "points": [-0.0, 1e-9, 1e+23]},
                          "provenance": {
                            "source": "gb-15618-2018",
                            "clause": "Table 1",
                            "basis": "standard",
                            "verification": "secondary",
                            "note": ""
                          },
                          "limit": 4,
                          "shapes": [{"type": "unscored"}, {"type": "piecewise-linear", "points": []}],
                          "channels": ["ground", "human", "sky"],
                          "weights": {"aquifer": 0.75, "land": 0.25}
                        }
                        """);
    }

    @Test
    void optional_lists_sets_maps_and_declared_components_may_be_left_out() {
        String text = WRITTEN.replace("\"limit\": 4,", "")
                .replaceAll("\"shapes\".*\\n", "")
                .replaceAll("\"channels\".*\\n", "")
                .replaceAll(",\\s*\"weights\".*\\n", "")
                .replaceAll(",\\s*\"note\": \"\"", "")
                .replaceAll("},\\s*\\}", "}}")
                .replaceAll("},\\s*$", "}");
        String mended = text.strip().endsWith("}") ? text : text + "}";
        Sample read = JSON.read("", mended.replaceAll(",\\s*\\}", "}"), Sample.class);
        assertThat(read.limit()).isEmpty();
        assertThat(read.shapes()).isEmpty();
        assertThat(read.channels()).isEmpty();
        assertThat(read.weights()).isEmpty();
        assertThat(read.provenance()).isEqualTo(SAMPLE.provenance());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"count\": 3|\"count\": 3, \"count\": 3|/count|key must be given once: got \"count\" again",
                "\"count\": 3|\"counts\": 3|/counts|key must be one of",
                "\"count\": 3,|        |``|key \"count\" must be given: got only [id, weight",
                "\"weight\": 0.1|\"weight\": \"0.6\"|/weight|value must be a number: got \"0.6\"",
                "\"weight\": 0.1|\"weight\": 1e999|/weight|number must be finite as a double: got \"1e999",
                "\"weight\": 0.1|\"weight\": 1e-999|/weight|number must not be too small for a double",
                "\"weight\": 0.1|\"weight\": null|/weight|value must be given: got null",
                "\"weight\": 0.1|\"weight\": NaN|/weight|document must be JSON: got something else near",
                "\"weight\": 0.1|\"weight\": 01|/weight|document must be JSON",
                "\"weight\": 0.1|\"weight\": true|/weight|value must be a number: got true",
                "\"weight\": 0.1|\"weight\": -1|``|weight must be at least 0: got -1.0",
                "\"count\": 3|\"count\": 3.0|/count|value must be a whole number of at most 32 bits: got 3",
                "\"count\": 3|\"count\": 3000000000|/count|value must be a whole number of at most 32 bits",
                "\"core\": true|\"core\": \"true\"|/core|value must be true or false: got \"true\"",
                "\"core\": true|\"core\": 1|/core|value must be true or false: got 1",
                "\"soil-water\"|\"soil_water\"|/dimension|dimension must be one of [geohazard",
                "\"soil-water\"|3|/dimension|value must be text in quotes: got 3",
                "\"zh\": \"坡度\"|\"zh\": \" \"|/name|text must be given in both languages",
                "2026-02-28|2026-02-30|/day|day must exist: got \"2026-02-30\"",
                "2026-02-28|28.2.2026|/day|day must be written year-month-day",
                "P3Y|3 years|/validity|period must be written like P3Y",
                "[0, null]|[0]|/range|range must be [low, high]: got 1 numbers",
                "[0, null]|[2, 1]|/range|range must have low at most high",
                "\"piecewise-linear\", \"points\": [-|\"picewise-linear\", \"points\": [-|/shape/type|type must be one of [piecewise-linear, unscored]",
                "\"type\": \"unscored\"|\"typ\": \"unscored\"|/shapes/0|key \"type\" must be given, one of [piecewise-linear, unscored]",
                "[-0.0, 1e-9|[-0.0, \"1e-9\"|/shape/points/1|value must be a number",
                "\"secondary\"|\"not-applicable\"|/provenance|verification of a number with basis standard",
                "[\"ground\", \"human\"|[\"ground\", \"ground\"|/channels/1|value must be given once: got \"ground\" again",
                "\"limit\": 4|\"limit\": null|/limit|value must be given or its key left out: got null",
                "\"aquifer\": 0.75|\"aqiufer\": 0.75|/weights/aqiufer|dimension must be one of",
                "\"core\": true|\"core\": true // yes|/core|document must be JSON",
            })
    void fault_is_refused_with_its_place(String from, String to, String pointer, String message) {
        String text = WRITTEN.replace(from, to == null ? "" : to);
        assertThat(text).isNotEqualTo(WRITTEN);
        DocumentException thrown =
                catchThrowableOfType(DocumentException.class, () -> JSON.read("sample.json", text, Sample.class));
        assertThat(thrown).as(text).isNotNull();
        assertThat(thrown.getMessage()).contains(message).startsWith("sample.json");
        assertThat(thrown.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(thrown.getMessage())
                .doesNotContainIgnoringCase("jackson")
                .doesNotContain("org.restoration", "java.");
    }

    @Test
    void second_line_says_the_fix_where_it_is_certain() {
        assertMaybe("\"weight\"", "\"wieght\"", "Maybe \"weight\"");
        assertMaybe("soil-water", "soil-watr", "Maybe \"soil-water\"");
        assertMaybe("\"weight\": 0.1", "\"weight\": \"0.1\"", "Maybe 0.1");
        assertMaybe("\"unscored\"", "\"unscorred\"", "Maybe \"unscored\"");
    }

    private static void assertMaybe(String from, String to, String maybe) {
        assertThatThrownBy(() -> JSON.read("", WRITTEN.replace(from, to), Sample.class))
                .hasMessageEndingWith("\n" + maybe);
    }

    @Test
    void pointer_escapes_tilde_and_slash() {
        assertThatThrownBy(() -> JSON.read("", "{\"a/b~c\": 1}", Sample.class))
                .hasMessageStartingWith("/a~1b~0c: key must be one of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{} {}",
                "{}x",
                "[1,]",
                "{\"a\":1,}",
                "{'a':1}",
                "\"\\x\"",
                "\"\t\"",
                "+1",
                "1.",
                ".5",
                "[",
                "]"
            })
    void text_that_is_not_one_json_value_is_refused(String text) {
        assertThatThrownBy(() -> TreeParser.parse("", text))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("document must ");
    }

    @Test
    void truncated_document_says_line_and_column() {
        assertThatThrownBy(() -> TreeParser.parse("sample.json", "{\n  \"a\": [1, 2"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("sample.json:2:13#/a/1: document must be complete: it ends in the middle");
    }

    @Test
    void document_truncated_at_any_byte_is_refused() {
        byte[] bytes = WRITTEN.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = java.util.Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> JSON.read("", StrictJson.decode("", part), Sample.class))
                    .as("first %d bytes", length)
                    .isExactlyInstanceOf(DocumentException.class);
        }
    }

    @Test
    void document_with_any_byte_changed_is_refused_or_reads_as_a_sample() {
        byte[] bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (byte other : new byte[] {0, ' ', '"', '{', '9', -1}) {
                byte[] changed = bytes.clone();
                changed[at] = other;
                try {
                    JSON.read("", StrictJson.decode("", changed), Sample.class);
                } catch (DocumentException expected) {
                    assertThat(expected.getMessage()).isNotBlank();
                }
            }
        }
    }

    @Test
    void deep_nesting_is_refused_without_overflow() {
        String deep = "[".repeat(1_000_000);
        assertThatThrownBy(() -> TreeParser.parse("", deep))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("at most 256 levels deep");
        assertThat(TreeParser.parse("", "[".repeat(256) + "]".repeat(256))).hasSize(1);
    }

    @Test
    void long_number_is_refused() {
        assertThatThrownBy(() -> TreeParser.parse("", "1" + "0".repeat(2000)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("at most 1000 digits");
    }

    @Test
    void byte_order_mark_is_passed_over_and_other_encodings_are_refused() {
        byte[] marked = ("\uFEFF" + WRITTEN).getBytes(StandardCharsets.UTF_8);
        assertThat(StrictJson.decode("", marked)).isEqualTo(WRITTEN);
        byte[] gbk = WRITTEN.getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> StrictJson.decode("a.json", gbk))
                .isInstanceOf(DocumentException.class)
                .hasMessage("a.json: document must be UTF-8: got other bytes");
    }

    @Test
    void schema_key_of_the_whole_document_is_allowed() {
        String text = WRITTEN.replaceFirst("\\{", "{\"\\$schema\": \"./sample.schema.json\",");
        assertThat(JSON.read("", text, Sample.class)).isEqualTo(SAMPLE);
    }

    @Test
    void member_of_a_family_says_its_type_at_the_root_too() {
        String text = JSON.write(new PiecewiseLinear(List.of(1.0)), Shape.class);
        assertThat(text).isEqualTo("{\"type\": \"piecewise-linear\", \"points\": [1]}\n");
        assertThat(JSON.read("", text, Shape.class)).isEqualTo(new PiecewiseLinear(List.of(1.0)));
    }

    @Test
    void number_that_is_not_finite_is_not_written() {
        assertThatThrownBy(() -> JSON.write(new PiecewiseLinear(List.of(Double.NaN)), Shape.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number in a document must be finite: got NaN");
    }

    @Test
    void component_that_may_be_absent_must_exist() {
        assertThatThrownBy(() -> JSON.withAbsent(Provenance.class, "remark"))
                .hasMessageContaining("must be among [source, clause, basis, verification, note]: got [remark]");
    }
}
