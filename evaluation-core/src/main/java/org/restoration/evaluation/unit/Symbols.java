package org.restoration.evaluation.unit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.restoration.evaluation.internal.math.Rational;

/**
 * The symbols a unit is made of, with the definitions of UCUM (<a href="https://ucum.org/ucum">ucum.org</a>) where it has them. Beside UCUM
 * stand the Chinese mu of exactly 1/15 hm² and spellings that people use.
 */
final class Symbols {

    /** Decimal prefixes of metric symbols. */
    static final Map<String, Integer> PREFIXES = prefixes();

    /** Every symbol with every prefix it takes. */
    private static final Map<String, Scale> KNOWN = known();

    private Symbols() {}

    /** Reads a unit made of these symbols. */
    static Scale parse(String text) {
        return new UnitParser(text, KNOWN).parse();
    }

    /** Every symbol, prefixed ones included, in the order of the table. */
    static Set<String> all() {
        return Collections.unmodifiableSet(KNOWN.keySet());
    }

    private static Map<String, Integer> prefixes() {
        Map<String, Integer> prefixes = new LinkedHashMap<>();
        prefixes.put("T", 12);
        prefixes.put("G", 9);
        prefixes.put("M", 6);
        prefixes.put("k", 3);
        prefixes.put("h", 2);
        prefixes.put("da", 1);
        prefixes.put("d", -1);
        prefixes.put("c", -2);
        prefixes.put("m", -3);
        prefixes.put("u", -6);
        prefixes.put("\u00B5", -6); // micro sign
        prefixes.put("\u03BC", -6); // Greek mu
        prefixes.put("n", -9);
        prefixes.put("p", -12);
        return Collections.unmodifiableMap(prefixes);
    }

    private static Map<String, Scale> known() {
        Table table = new Table();
        // Base symbols. The degree stands for plane angle because the radian is no rational multiple of it.
        table.metric("m", Scale.base("m"));
        table.metric("g", Scale.base("g"));
        table.metric("s", Scale.base("s"));
        table.metric("mol", Scale.base("mol"));
        table.metric("K", Scale.base("K"));
        table.metric("A", Scale.base("A"));
        table.plain("deg", Scale.base("deg"));
        table.plain("[pH]", Scale.base("[pH]"));
        table.plain("[NTU]", Scale.base("[NTU]"));
        table.plain("[CFU]", Scale.base("[CFU]"));
        // Ratios.
        table.plain("%", "1/100");
        table.plain("[ppth]", "1/1000");
        table.plain("\u2030", "[ppth]"); // per mille sign
        table.plain("[ppm]", "10*-6");
        table.plain("[ppb]", "10*-9");
        // Time. Year and month are the Julian ones: 365.25 d and a twelfth of it. Without prefixes, so that "ha" is no
        // time.
        table.plain("min", "60.s");
        table.plain("h", "60.min");
        table.plain("d", "24.h");
        table.plain("wk", "7.d");
        table.plain("a", "1461.d/4");
        table.plain("mo", "a/12");
        // Area.
        table.plain("ar", "100.m2");
        table.plain("har", "100.ar");
        table.plain("ha", "har");
        table.plain("mu", "har/15");
        // Volume.
        table.metric("L", "dm3");
        table.metric("l", "L");
        // Mass. The tonne only with large prefixes: "mt" means a metric ton to its writer and not a kilogram.
        table.plain("t", "1000.kg");
        table.plain("kt", "1000.t");
        table.plain("Mt", "1000.kt");
        table.plain("Gt", "1000.Mt");
        // Amount of substance.
        table.metric("eq", "mol");
        // Mechanics, energy, electricity, radiation.
        table.metric("N", "kg.m/s2");
        table.metric("Pa", "N/m2");
        table.metric("J", "N.m");
        table.metric("W", "J/s");
        table.metric("V", "W/A");
        table.metric("S", "A/V");
        table.metric("Bq", "/s");
        table.metric("Gy", "J/kg");
        table.metric("Sv", "J/kg");
        // Temperature and angle as people write them.
        Scale celsius = new Scale(Exponents.base("K"), Rational.ONE, Rational.of(27315, 100));
        table.plain("Cel", celsius);
        table.plain("\u2103", celsius); // the one character for degree Celsius
        table.plain("\u00B0C", celsius);
        table.plain("\u00B0", "deg");
        return table.symbols;
    }

    /** Fills the table row by row; a definition may use the rows above it. */
    private static final class Table {

        private final Map<String, Scale> symbols = new LinkedHashMap<>();

        void plain(String symbol, String definition) {
            plain(symbol, new UnitParser(definition, symbols).parse());
        }

        void plain(String symbol, Scale scale) {
            if (symbols.put(symbol, scale) != null) {
                throw new IllegalStateException("symbol must have one meaning: got two for \"" + symbol + "\"");
            }
        }

        void metric(String symbol, String definition) {
            metric(symbol, new UnitParser(definition, symbols).parse());
        }

        void metric(String symbol, Scale scale) {
            plain(symbol, scale);
            PREFIXES.forEach((prefix, power) -> plain(
                    prefix + symbol, Scale.number(Rational.powerOfTen(power)).timesPower(scale, 1)));
        }
    }
}
