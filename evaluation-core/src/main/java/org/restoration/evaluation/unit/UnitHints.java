package org.restoration.evaluation.unit;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a unit that was refused most likely meant. Used only on failure; every suggestion is a text that parses. */
final class UnitHints {

    /** Words of one certain meaning. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("HA", "ha"),
            Map.entry("Ha", "ha"),
            Map.entry("hectare", "ha"),
            Map.entry("hectares", "ha"),
            Map.entry("\u516C\u9877", "hm2"), // 公顷
            Map.entry("\u4EA9", "mu"), // 亩
            Map.entry("\u5E73\u65B9\u516C\u91CC", "km2"), // 平方公里
            Map.entry("\u5E73\u65B9\u5343\u7C73", "km2"), // 平方千米
            Map.entry("\u5E73\u65B9\u7C73", "m2"), // 平方米
            Map.entry("\u7ACB\u65B9\u7C73", "m3"), // 立方米
            Map.entry("\u516C\u91CC", "km"), // 公里
            Map.entry("\u5343\u7C73", "km"), // 千米
            Map.entry("\u7C73", "m"), // 米
            Map.entry("\u5398\u7C73", "cm"), // 厘米
            Map.entry("\u6BEB\u7C73", "mm"), // 毫米
            Map.entry("\u5428", "t"), // 吨
            Map.entry("tonne", "t"),
            Map.entry("tonnes", "t"),
            Map.entry("\u5343\u514B", "kg"), // 千克
            Map.entry("\u516C\u65A4", "kg"), // 公斤
            Map.entry("\u514B", "g"), // 克
            Map.entry("\u6BEB\u514B", "mg"), // 毫克
            Map.entry("\u5347", "L"), // 升
            Map.entry("\u5E74", "a"), // 年
            Map.entry("yr", "a"),
            Map.entry("year", "a"),
            Map.entry("years", "a"),
            Map.entry("\u6708", "mo"), // 月
            Map.entry("month", "mo"),
            Map.entry("months", "mo"),
            Map.entry("\u5929", "d"), // 天
            Map.entry("\u65E5", "d"), // 日
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("\u5C0F\u65F6", "h"), // 小时
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("\u5143", "{CNY}"), // 元
            Map.entry("\u4EBA", "{person}"), // 人
            Map.entry("percent", "%"),
            Map.entry("dimensionless", "1"),
            Map.entry("\u65E0\u91CF\u7EB2", "1"), // 无量纲
            Map.entry("pH", "[pH]"),
            Map.entry("NTU", "[NTU]"),
            Map.entry("CFU", "[CFU]"),
            Map.entry("PH", "[pH]"),
            Map.entry("KG", "kg"),
            Map.entry("Kg", "kg"),
            Map.entry("KM", "km"),
            Map.entry("Km", "km"),
            Map.entry("CM", "cm"),
            Map.entry("UG", "ug"),
            Map.entry("Nm", "N.m"),
            Map.entry("degC", "Cel"),
            Map.entry("kWh", "kW.h"),
            Map.entry("KWH", "kW.h"),
            Map.entry("MWh", "MW.h"),
            Map.entry("GWh", "GW.h"));

    /** The Chinese words for ten to the fourth and to the eighth: 万, 亿. */
    private static final String POWERS_OF_TEN = "\u4E07\u4EBF";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE_AT_OPERATOR = Pattern.compile(" ?([./*()\u00B7\u22C5]) ?");
    private static final Pattern NUMBER_AT_SYMBOL =
            Pattern.compile("(/|(?<![\\p{L}\\p{N}\\]}^*+-]))([0-9]+)([\\p{L}%\\[{][^./*()\u00B7\u22C5]*)");
    private static final Pattern TOKEN = Pattern.compile("(/?)(\\{[^}]*}|\\[[^]]*]|[\\p{L}%_\u00B0\u2030\u2103]+)");

    private UnitHints() {}

    /** What to write instead of a symbol of several meanings, to be added to a sentence; blank for other symbols. */
    static String adviceOn(String symbol) {
        return switch (symbol) {
            case "ppm", "PPM" -> " (mg/kg in solids, mg/L in water, [ppm] as a pure ratio)";
            case "ppb", "PPB" -> " (ug/kg in solids, ug/L in water, [ppb] as a pure ratio)";
            case "ton", "tons", "mt" -> " (t for the metric ton of 1000 kg)";
            default -> "";
        };
    }

    /** The same in Chinese. */
    static String adviceInChineseOn(String symbol) {
        return switch (symbol) {
            case "ppm", "PPM" -> "（固体用 mg/kg，水用 mg/L，纯比值用 [ppm]）";
            case "ppb", "PPB" -> "（固体用 ug/kg，水用 ug/L，纯比值用 [ppb]）";
            case "ton", "tons", "mt" -> "（1000 kg 的公吨用 t）";
            default -> "";
        };
    }

    /** The unit that a refused text certainly meant: other widths, spaces as products, words, a number without a dot. */
    static Optional<String> repairOf(String text) {
        if (text.length() > UnitParser.LONGEST) {
            return Optional.empty();
        }
        String repaired = SPACE.matcher(compatible(text).strip()).replaceAll(" ");
        repaired = SPACE_AT_OPERATOR.matcher(repaired).replaceAll("$1").replace(' ', '.');
        repaired = repaired.replace("(+)", ""); // cmol(+)/kg, an amount of positive charge
        repaired = NUMBER_AT_SYMBOL
                .matcher(repaired)
                .replaceAll(match -> quoted(match.group(1), match.group(2) + "." + match.group(3)));
        repaired = TOKEN.matcher(repaired).replaceAll(UnitHints::repairedToken);
        return !repaired.equals(text) && parses(repaired) ? Optional.of(repaired) : Optional.empty();
    }

    /** The first unit with each division taking all factors up to the next one, if that makes the two convertible: t/km2.a for t/(km2.a). */
    static Optional<String> regrouped(Unit from, Unit to) {
        String grouped = grouped(from.code());
        return !grouped.equals(from.code())
                        && parses(grouped)
                        && Unit.parse(grouped).isCompatibleWith(to)
                ? Optional.of(grouped)
                : Optional.empty();
    }

    private static String grouped(String text) {
        StringBuilder result = new StringBuilder();
        int open = -1;
        boolean product = false;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : '/';
            if (letter == '{') {
                int close = text.indexOf('}', i);
                result.append(text, i, close);
                i = close;
                letter = '}';
            }
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0 && letter == '/') {
                if (product) {
                    result.insert(open, '(').append(')');
                }
                product = false;
                open = result.length() + 1;
            }
            product |= depth == 0 && open >= 0 && ".*\u00B7\u22C5".indexOf(letter) >= 0;
            if (i < text.length()) {
                result.append(letter);
            }
        }
        return result.toString();
    }

    /** Full-width letters, squared signs such as U+33A1 and the like as their ordinary letters; superscripts stay. */
    private static String compatible(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            boolean superscript =
                    Character.getType(letter) == Character.OTHER_NUMBER || letter == 0x207B || letter == 0x207A;
            result.append(superscript ? one : Normalizer.normalize(one, Normalizer.Form.NFKC));
        });
        return result.toString();
    }

    private static String repairedToken(MatchResult match) {
        return quoted(match.group(1), meaningOf(match.group(2)));
    }

    private static String meaningOf(String token) {
        int power = POWERS_OF_TEN.indexOf(token.charAt(0)) * 4 + 4;
        if (power > 0 && token.length() > 1) {
            return "10*" + power + "." + meaningOf(token.substring(1));
        }
        return WORDS.getOrDefault(token, token);
    }

    /** A replacement after an optional slash, in parentheses when it is a product that the slash must cover. */
    private static String quoted(String slash, String unit) {
        boolean covered = !slash.isEmpty() && unit.indexOf('.') >= 0 && unit.charAt(0) != '{';
        return Matcher.quoteReplacement(slash + (covered ? "(" + unit + ")" : unit));
    }

    private static boolean parses(String text) {
        try {
            Symbols.parse(text);
            return true;
        } catch (UnitSyntaxException refusal) {
            return false;
        }
    }
}
