package org.restoration.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.IncommensurableException;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import systems.uom.ucum.format.UCUMFormat;

/**
 * Compares every ordered pair of units with systems-ucum, an independent implementation of UCUM. Where our spelling is not UCUM's
 * the oracle gets UCUM's; where it is blind (it drops annotations, takes the degree for a number, and lacks arbitrary units) the
 * expectation is stated here.
 */
class UnitOracleTest {

    /** Our spelling, and UCUM's for the oracle. */
    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    private static final Pattern ANNOTATION = Pattern.compile("\\{[^}]*}");
    private static final double TOLERANCE = 1e-14;

    static {
        same(
                "1",
                "%",
                "mg/kg",
                "mg/L",
                "/km2",
                "g/kg",
                "mm/a",
                "m3/d",
                "km/km2",
                "kg/t",
                "t/km2/a",
                "cm",
                "g/cm3",
                "cmol/kg",
                "g/m2/a",
                "{CNY}/har/a",
                "{person}/km2",
                "{tree}/har",
                "kW.h/har/a",
                "t/har/a",
                "a",
                "m",
                "ug/kg/d",
                "har",
                "{person}",
                "{score}",
                "{class}",
                "{nat}",
                "{bit}",
                "[ppth]",
                "ug/g",
                "t/(km2.a)",
                "t/(hm2.a)",
                "t/km2.a",
                "hm2",
                "km2",
                "m2",
                "ug/L",
                "t/m3",
                "kg/m3",
                "dS/m",
                "mS/cm",
                "uS/cm",
                "mmol/kg",
                "K",
                "mK",
                "mo",
                "d",
                "h",
                "min",
                "s",
                "wk",
                "MW.h",
                "J",
                "MJ",
                "Bq/kg",
                "[ppm]",
                "[ppb]",
                "t.km-2.a-1",
                "kN/m3",
                "kPa",
                "mV",
                "Gy",
                "nGy/h",
                "uSv/h",
                "Mt",
                "L/s",
                "mL",
                "ar",
                "kW",
                "A",
                "Cel",
                "mg{N}/L",
                "g/(100.g)",
                "10000.m2",
                "deg",
                "mm/d",
                "W/m2",
                "J/kg",
                "mol",
                "/h");
        // One pair for each derived symbol and one unit for each prefix, so that no definition goes unseen.
        same(
                "S",
                "A/V",
                "V",
                "W/A",
                "N",
                "kg.m/s2",
                "Pa",
                "kg/(m.s2)",
                "m2/s2",
                "meq/L",
                "mmol/L",
                "l",
                "dm3",
                "Sv",
                "Bq",
                "kt",
                "Gt",
                "Tm",
                "Gm",
                "Mm",
                "km",
                "hm",
                "dam",
                "dm",
                "mm",
                "um",
                "nm",
                "pm");
        UNITS.put("ha", "har");
        UNITS.put("mu", "10000.m2/15");
        UNITS.put("t/mu", "15.t/(10000.m2)");
        UNITS.put("µg/g", "ug/g");
        UNITS.put("\u03BCg/L", "ug/L");
        UNITS.put("\u2030", "[ppth]");
        UNITS.put("m²", "m2");
        UNITS.put("m³/d", "m3/d");
        UNITS.put("t·km⁻²·a⁻¹", "t.km-2.a-1");
        UNITS.put("10*4", "10000");
        UNITS.put("10^4.hm2", "10000.hm2");
        UNITS.put("10*-3", "1/1000");
        UNITS.put("℃", "Cel");
        UNITS.put("°", "deg");
    }

    private static final Map<String, javax.measure.Unit<?>> ORACLE = new LinkedHashMap<>();

    private static void same(String... units) {
        for (String unit : units) {
            UNITS.put(unit, unit);
        }
    }

    @BeforeAll
    static void the_oracle_knows_every_unit_compared() {
        UnitFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        UNITS.forEach((ours, ucum) -> ORACLE.put(ours, oracle(format, ucum)));
    }

    /** The oracle's scanner throws an Error on some texts. */
    private static javax.measure.Unit<?> oracle(UnitFormat format, String ucum) {
        try {
            String bare = ANNOTATION.matcher(ucum).replaceAll("");
            return format.parse(bare.isEmpty() ? "1" : bare);
        } catch (RuntimeException | Error failure) {
            throw new AssertionError("oracle cannot read " + ucum, failure);
        }
    }

    @Test
    void every_pair_of_units_converts_as_in_systems_ucum_or_in_neither() throws Exception {
        int conversions = 0;
        int refusals = 0;
        List<String> differences = new ArrayList<>();
        for (String from : UNITS.keySet()) {
            for (String to : UNITS.keySet()) {
                boolean expected = kindOf(from).equals(kindOf(to)) && oracleConverts(from, to);
                Unit source = Unit.parse(from);
                Unit target = Unit.parse(to);
                if (source.isCompatibleWith(target) != expected) {
                    differences.add(from + " to " + to + " converts: " + !expected);
                } else if (expected) {
                    conversions++;
                    compareValues(source.conversionTo(target), differences);
                } else {
                    refusals++;
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(conversions).isGreaterThan(UNITS.size());
        assertThat(refusals).isGreaterThan(conversions);
        assertThat(conversions + refusals).isEqualTo(UNITS.size() * UNITS.size());
    }

    private static void compareValues(UnitConversion conversion, List<String> differences) throws Exception {
        javax.measure.Unit<?> source = ORACLE.get(conversion.from().code());
        javax.measure.Unit<?> target = ORACLE.get(conversion.to().code());
        for (double value : new double[] {0, 1, 5.56, -7.3, 123456.789}) {
            double expected = source.getConverterToAny(target).convert(value);
            double actual = conversion.apply(value);
            double allowed = TOLERANCE
                    * Math.max(Math.abs(expected), conversion.offsetText().equals("0") ? 0 : 300);
            if (!(Math.abs(actual - expected) <= allowed)) {
                differences.add(value + " by " + conversion + ": " + actual + ", oracle " + expected);
            }
        }
    }

    private static boolean oracleConverts(String from, String to) {
        try {
            ORACLE.get(from).getConverterToAny(ORACLE.get(to));
            return true;
        } catch (IncommensurableException refusal) {
            return false;
        }
    }

    /** What the oracle does not see: annotations with their exponents (none is squared here) and the plane angle. */
    private static Set<String> kindOf(String unit) {
        Set<String> kind = new TreeSet<>();
        Matcher annotation = ANNOTATION.matcher(unit);
        while (annotation.find()) {
            kind.add(annotation.group());
        }
        if (UNITS.get(unit).equals("deg")) {
            kind.add("deg");
        }
        return kind;
    }

    /** The trap that our own reading avoids. */
    @Test
    void the_oracle_reads_ha_as_hecto_year_and_we_read_the_hectare() {
        javax.measure.Unit<?> hectoYear = oracle(UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE), "ha");
        assertThat(hectoYear.isCompatible(ORACLE.get("a"))).isTrue();
        assertThat(Unit.parse("ha").isCompatibleWith(Unit.parse("a"))).isFalse();
        assertThat(Unit.parse("ha").isSameAs(Unit.parse("hm2"))).isTrue();
    }
}
