package org.restoration.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected factors are the definitions of UCUM and of the SI, or school arithmetic on them. */
class UnitTest {

    private static final long SEED = 15_618L;

    /** Every unit of the indicator catalogue and of the reference levels, and the spellings people use for them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "%",
                "mg/kg",
                "mg/L",
                "{score}",
                "/km2",
                "{class}",
                "[pH]",
                "g/kg",
                "mm/a",
                "deg",
                "m3/d",
                "km/km2",
                "kg/t",
                "t/km2/a",
                "cm",
                "g/cm3",
                "cmol/kg",
                "g/m2/a",
                "{nat}",
                "{CNY}/har/a",
                "{person}/km2",
                "kW.h/har/a",
                "t/har/a",
                "a",
                "m",
                "ug/kg/d",
                "har",
                "{person}",
                "[ppth]",
                "‰",
                "µg/g",
                "ug/g",
                "μg/g",
                "t/(km2.a)",
                "t/(hm2.a)",
                "t/(hm²·a)",
                "mu",
                "hm2",
                "ha",
                "km2",
                "m2",
                "m²",
                "m³",
                "µg/L",
                "t/m3",
                "kg/m3",
                "dS/m",
                "mS/cm",
                "μS/cm",
                "mmol/kg",
                "Cel",
                "℃",
                "°C",
                "K",
                "mo",
                "d",
                "h",
                "MW.h",
                "J",
                "Bq/kg",
                "[NTU]",
                "{bit}",
                "10*4",
                "10^4",
                "10⁴",
                "10*4.hm2",
                "10*4*hm2",
                "10*-3",
                "10*",
                "t·km⁻²·a⁻¹",
                "t*km-2*a-1",
                "km^2",
                "(m)",
                "((m/s))",
                "/(km2.a)",
                "mg{N}/L",
                "kN/m3",
                "kPa",
                "mSv/a",
                "nGy/h",
                "mV",
                "[CFU]/mL",
                "Mt",
                "kt/a"
            })
    void units_of_the_field_parse_and_keep_their_text(String text) {
        assertThat(Unit.parse(text).code()).isEqualTo(text);
        assertThat(Unit.parse(text))
                .isEqualTo(Unit.parse(text))
                .hasSameHashCodeAs(Unit.parse(text))
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "mg/kg, ug/g",
        "mg/kg, µg/g",
        "µg/g, μg/g",
        "g/kg, kg/t",
        "ha, har",
        "ha, hm2",
        "hm2, 10*4.m2",
        "t/(km2.a), t/km2/a",
        "t/(hm2.a), t·hm⁻²·a⁻¹",
        "t.km-2.a-1, t/km2/a",
        "t/m3, g/cm3",
        "mS/cm, dS/m",
        "℃, Cel",
        "°, deg",
        "‰, [ppth]",
        "10*4, 10⁴",
        "10*4, 10^4",
        "10*4, 10000",
        "100*4, 400",
        "10*m, 10.m",
        "meq/(100.g), cmol/kg",
        "mu, hm2/15",
        "l, dm3",
        "kW.h, 3600000.J",
        "m², m^2",
        "km/km2, /km",
        "{person}/km2, km-2.{person}",
        "m{canopy}, {canopy}.m",
        "/h, h-1"
    })
    void spellings_of_one_unit_are_the_same(String one, String other) {
        assertThat(Unit.parse(one).isSameAs(Unit.parse(other))).isTrue();
        assertThat(Unit.parse(one).conversionTo(Unit.parse(other)).isIdentity()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "{person}/km2, {tree}/km2",
        "{score}, 1",
        "{score}, {class}",
        "{nat}, {bit}",
        "mg{N}/L, mg/L",
        "mg/kg, mg/L",
        "t/(km2.a), t/km2.a",
        "ha, a",
        "ha, h",
        "[pH], 1",
        "[NTU], [pH]",
        "deg, %",
        "cmol/kg, mg/kg",
        "{CNY}/har/a, {USD}/har/a",
        "m, m2",
        "K, 1"
    })
    void units_of_different_things_do_not_convert(String one, String other) {
        assertThat(Unit.parse(one).isCompatibleWith(Unit.parse(other))).isFalse();
        assertThatThrownBy(() -> Unit.parse(one).conversionTo(Unit.parse(other)))
                .isInstanceOf(IncompatibleUnitsException.class)
                .hasMessageContaining("\"" + one + "\"")
                .hasMessageContaining("\"" + other + "\"")
                .hasMessageContaining(Unit.parse(one).dimension());
    }

    @Test
    void dimension_names_the_base_symbols_in_order() {
        assertThat(Unit.parse("t/(km2.a)").dimension()).isEqualTo("g.m-2.s-1");
        assertThat(Unit.parse("%").dimension()).isEqualTo("1");
        assertThat(Unit.parse("{person}/km2").dimension()).isEqualTo("m-2.{person}");
        assertThat(Unit.parse("m/m").dimension()).isEqualTo("1");
    }

    @Test
    void a_product_after_a_division_gets_the_parentheses_it_was_meant_to_have() {
        IncompatibleUnitsException refusal = catchThrowableOfType(
                IncompatibleUnitsException.class, () -> Unit.parse("t/km2·a").conversionTo(Unit.parse("t/hm2/a")));
        assertThat(refusal)
                .hasMessage("unit must be convertible to \"t/hm2/a\" (dimension g.m-2.s-1): got \"t/km2·a\" (dimension"
                        + " g.m-2.s)\nMaybe \"t/(km2·a)\"");
        assertThat(refusal.suggestion()).contains("t/(km2·a)");
        assertThat(refusal.explanation().zh()).contains("量纲 g.m-2.s");
        assertThatThrownBy(() -> Unit.parse("mg/L").conversionTo(Unit.parse("mg/kg")))
                .hasMessageNotContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "t/kmx; 3",
                "mg/; 4",
                "mg//kg; 4",
                "(mg/kg; 1",
                "mg/kg); 6",
                "{person; 1",
                "{}; 1",
                "m0; 2",
                "m10; 2",
                "m-; 2",
                "m^; 3",
                "0.m; 1",
                "1.5; 2",
                "2.5.m; 2",
                "m²3; 3",
                "(m)2; 4",
                "10*31; 4",
                "1234567890; 1",
                "Cel.d; 1",
                "J/Cel; 3",
                "(Cel); 2",
                "Cel2; 1",
                "[pH; 1",
                "mmu; 1",
                "kha; 1",
                "mt; 1",
                "cd; 1",
                "Ym; 1",
                "{a{b}}; 3"
            })
    void what_is_no_unit_is_refused_at_its_place(String text, int position) {
        UnitSyntaxException refusal = catchThrowableOfType(UnitSyntaxException.class, () -> Unit.parse(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.position()).as(refusal.getMessage()).isEqualTo(position);
        assertThat(refusal).hasMessageContaining("got \"" + text + "\"");
        assertThat(refusal.explanation().zh()).startsWith("单位").contains(text);
    }

    @Test
    void a_control_character_is_refused_and_a_long_text_is_cut_in_the_message() {
        assertThatThrownBy(() -> Unit.parse("m\u0000")).hasMessageContaining("stopped at character 2");
        assertThatThrownBy(() -> Unit.parse("m.".repeat(100_000) + "m"))
                .hasMessageContaining("at most 100 characters")
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_unit_is_refused(String text) {
        assertThatThrownBy(() -> Unit.parse(text))
                .isInstanceOf(UnitSyntaxException.class)
                .hasMessageContaining("a pure number has the unit 1");
    }

    @ParameterizedTest
    @CsvSource({
        "亩, mu",
        "元/亩, {CNY}/mu",
        "万元, 10*4.{CNY}",
        "元/万元, {CNY}/(10*4.{CNY})",
        "吨/(公顷·年), t/(hm2·a)",
        "t/公顷, t/hm2",
        "人/km2, {person}/km2",
        "％, %",
        "㎎／㎏, mg/kg",
        "㎡, m2",
        "mg / kg, mg/kg",
        "mg kg-1, mg.kg-1",
        "t hm⁻² a⁻¹, t.hm⁻².a⁻¹",
        "MG/L,",
        "KG, kg",
        "万亩, 10*4.mu",
        "万m3/年, 10*4.m3/a",
        "亿元, 10*8.{CNY}",
        "万,",
        "Nm, N.m",
        "gm,",
        "M,",
        "n,",
        "KM2, km2",
        "Ha, ha",
        "t/yr, t/a",
        "pH, [pH]",
        "NTU, [NTU]",
        "kWh/har, kW.h/har",
        "t/kWh, t/(kW.h)",
        "cmol(+)/kg, cmol/kg",
        "mg/100g, mg/(100.g)",
        "100g, 100.g",
        "percent, %",
        "ppm,",
        "ton,",
        "quux,",
        "' mg/kg ', mg/kg"
    })
    void what_was_certainly_meant_is_suggested_and_nothing_else(String text, String meant) {
        UnitSyntaxException refusal = catchThrowableOfType(UnitSyntaxException.class, () -> Unit.parse(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.suggestion().orElse(null)).as(refusal.getMessage()).isEqualTo(meant);
        assertThat(refusal.getMessage().contains("\nMaybe \"")).isEqualTo(meant != null);
    }

    @Test
    void an_ambiguous_word_is_explained() {
        assertThatThrownBy(() -> Unit.parse("ppm"))
                .hasMessage(
                        "unit must be made of known symbols, not \"ppm\" (mg/kg in solids, mg/L in water, [ppm] as a"
                                + " pure ratio): got \"ppm\", stopped at character 1");
    }

    @Test
    void any_text_parses_or_is_refused_as_a_unit() {
        String alphabet = "mgkgtahruLdC%[]{}()/.*^·-+−0123456789²³⁻⁴µμ℃°‰ 亩年pHNTU,;\"\n\u0000\uD83D\uFF05㎡";
        SplittableRandom random = new SplittableRandom(SEED);
        int parsed = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(i % 50 == 0 ? 130 : 9); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Unit unit = Unit.parse(text.toString());
                assertThat(unit.conversionTo(unit).factorText()).isEqualTo("1");
                parsed++;
            } catch (UnitSyntaxException refusal) {
                assertThat(refusal.position()).as("seed %d: %s", SEED, text).isBetween(1, text.length() + 1);
                refusal.suggestion().ifPresent(Unit::parse);
            } catch (RuntimeException other) {
                throw new AssertionError("seed " + SEED + ", case " + i + ": " + text, other);
            }
        }
        assertThat(parsed).isGreaterThan(100);
    }
}
