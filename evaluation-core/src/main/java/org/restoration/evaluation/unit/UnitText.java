package org.restoration.evaluation.unit;

import java.util.Map;
import java.util.Optional;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Units as a reader reads them: {@code t/km2/a} as t/(km²·a), {@code {plant}/har} as plants/ha and 株/hm².
 *
 * <p>Symbols of the SI stay symbols in both languages, as in Chinese standards (GB 3100-1993); the hectare is hm² in Chinese, a year
 * that stands alone is 年, and what is counted is named in words.
 */
public final class UnitText {

    private static final Map<String, LocalizedText> ALONE = Map.of(
            "a", LocalizedText.of("years", "年"),
            "mo", LocalizedText.of("months", "个月"),
            "d", LocalizedText.of("days", "天"),
            "{class}", LocalizedText.of("class", "类"));

    private static final Map<String, LocalizedText> FACTORS = Map.ofEntries(
            Map.entry("deg", LocalizedText.of("°", "°")),
            Map.entry("Cel", LocalizedText.of("°C", "°C")),
            Map.entry("har", LocalizedText.of("ha", "hm²")),
            Map.entry("ha", LocalizedText.of("ha", "hm²")),
            Map.entry("mu", LocalizedText.of("mu", "亩")),
            Map.entry("mo", LocalizedText.of("month", "月")),
            Map.entry("[pH]", LocalizedText.of("pH", "pH")),
            Map.entry("[ppth]", LocalizedText.of("‰", "‰")),
            Map.entry("[ppm]", LocalizedText.of("ppm", "ppm")),
            Map.entry("[ppb]", LocalizedText.of("ppb", "ppb")),
            Map.entry("[NTU]", LocalizedText.of("NTU", "NTU")),
            Map.entry("[CFU]", LocalizedText.of("CFU", "CFU")),
            Map.entry("{plant}", LocalizedText.of("plants", "株")),
            Map.entry("{tree}", LocalizedText.of("trees", "株")),
            Map.entry("{person}", LocalizedText.of("people", "人")),
            Map.entry("{species}", LocalizedText.of("species", "种")),
            Map.entry("{score}", LocalizedText.of("points", "分")),
            Map.entry("{nat}", LocalizedText.of("nat", "奈特")),
            Map.entry("{CNY}", LocalizedText.of("CNY", "元")));

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private UnitText() {}

    /** The unit in both languages; none for pure numbers and pH. */
    public static Optional<LocalizedText> of(String code) {
        if (code.isEmpty() || code.equals("1") || code.equals("[pH]")) {
            return Optional.empty();
        }
        LocalizedText alone = ALONE.get(code);
        return Optional.of(
                alone != null ? alone : LocalizedText.of(quotient(code, Language.EN), quotient(code, Language.ZH)));
    }

    private static String quotient(String code, Language language) {
        int slash = code.indexOf('/');
        if (slash < 0) {
            return product(code, language);
        }
        String over = product(code.substring(0, slash), language);
        String under = product(code.substring(slash + 1).replace("(", "").replace(")", ""), language);
        if (over.isEmpty()) {
            return language == Language.ZH ? "个/" + under : "per " + under;
        }
        return over + "/" + (under.contains("·") ? "(" + under + ")" : under);
    }

    private static String product(String code, Language language) {
        StringBuilder product = new StringBuilder();
        for (String factor : code.split("[./]")) {
            if (!factor.isEmpty() && !factor.equals("1")) {
                product.append(product.length() > 0 ? "·" : "").append(factor(factor, language));
            }
        }
        return product.toString();
    }

    private static String factor(String code, Language language) {
        LocalizedText known = FACTORS.get(code);
        if (known != null) {
            return known.in(language);
        }
        if (code.startsWith("{")) {
            return code.substring(1, code.length() - 1);
        }
        String symbol = code.startsWith("u") && code.length() > 1 ? "µ" + code.substring(1) : code;
        char last = symbol.charAt(symbol.length() - 1);
        return symbol.length() > 1
                        && last >= '0'
                        && last <= '9'
                        && Character.isLetter(symbol.charAt(symbol.length() - 2))
                ? symbol.substring(0, symbol.length() - 1) + SUPERSCRIPTS.charAt(last - '0')
                : symbol;
    }
}
