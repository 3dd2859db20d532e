package org.restoration.evaluation.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.restoration.evaluation.unit.DecimalText.Invalid;

/** Says why a text that is no number is none, and what it meant. Used only on failure. */
final class DecimalDiagnosis {

    private static final int LONGEST_QUOTED = 200;

    private static final Set<String> NOT_FINITE =
            Set.of("nan", "inf", "infinity", "+inf", "-inf", "+infinity", "-infinity", "\u221E", "-\u221E", "+\u221E");
    private static final Set<String> MISSING = Set.of(
            "na",
            "n/a",
            "n.a.",
            "#n/a",
            "null",
            "none",
            "nd",
            "n.d.",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "\u2014\u2014",
            "/",
            "?",
            "missing",
            "\u65E0",
            "\u7F3A",
            "\u7F3A\u5931",
            "\u672A\u6D4B",
            "\u672A\u68C0\u51FA"); // 无, 缺, 缺失, 未测, 未检出

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ONE_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+([eE][+-]?[0-9]+)?");
    private static final Pattern ONE_GROUP = Pattern.compile("[+-]?[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern GROUPS = Pattern.compile(
            "[+-]?[1-9][0-9]{0,2}([,' _\u2019\u00A0\u2007\u2009\u202F])[0-9]{3}(\\1[0-9]{3})*(\\.[0-9]+)?");
    private static final Pattern GROUPS_OF_POINTS =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3})+,[0-9]+|[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3}){2,}");
    private static final Pattern HALF = Pattern.compile("[+-]?(\\.[0-9]+|[0-9]+\\.)([eE][+-]?[0-9]+)?");
    private static final Pattern BOUND = Pattern.compile("[<>\u2264\u2265\uFF1C\uFF1E].*");
    private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0[xX].*");
    private static final Pattern TEXT_BEHIND =
            Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?\\s*[^0-9.,'+\\s-].*");

    private DecimalDiagnosis() {}

    static Invalid of(String text) {
        if (text.length() > LONGEST_QUOTED) {
            return new Invalid(text.substring(0, LONGEST_QUOTED) + "\u2026", DecimalProblem.TOO_LONG, List.of());
        }
        String bare = bare(text);
        if (bare.isEmpty()) {
            return refused(text, DecimalProblem.BLANK);
        }
        if (text.length() > DecimalText.LONGEST) {
            return refused(text, DecimalProblem.TOO_LONG);
        }
        if (PLAIN.matcher(text).matches()) {
            return refused(text, DecimalProblem.OUT_OF_RANGE);
        }
        if (PLAIN.matcher(bare).matches()) {
            return refused(text, DecimalProblem.SPACE_AROUND, bare);
        }
        String ascii = ascii(bare);
        if (!ascii.equals(bare) && PLAIN.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.FOREIGN_DIGITS, ascii);
        }
        return ofShape(text, ascii);
    }

    private static Invalid ofShape(String text, String ascii) {
        String word = ascii.toLowerCase(Locale.ROOT);
        if (NOT_FINITE.contains(word)) {
            return refused(text, DecimalProblem.NOT_FINITE);
        }
        if (MISSING.contains(word)) {
            return refused(text, DecimalProblem.MISSING_WORD);
        }
        if (BOUND.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.CENSORED);
        }
        if (HEXADECIMAL.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.HEXADECIMAL);
        }
        if (ONE_GROUP.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.AMBIGUOUS_COMMA, ascii.replace(',', '.'), ascii.replace(",", ""));
        }
        if (ONE_COMMA.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.DECIMAL_COMMA, ascii.replace(',', '.'));
        }
        if (GROUPS.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.THOUSANDS_SEPARATOR, ascii.replaceAll("[^0-9.+-]", ""));
        }
        if (GROUPS_OF_POINTS.matcher(ascii).matches()) {
            return refused(
                    text,
                    DecimalProblem.THOUSANDS_SEPARATOR,
                    ascii.replace(".", "").replace(',', '.'));
        }
        if (HALF.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.INCOMPLETE, completed(ascii));
        }
        if (TEXT_BEHIND.matcher(ascii).matches()) {
            return refused(text, DecimalProblem.TEXT_BEHIND);
        }
        return refused(text, DecimalProblem.NOT_A_NUMBER);
    }

    private static Invalid refused(String text, DecimalProblem problem, String... candidates) {
        List<String> suggestions = new ArrayList<>();
        for (String candidate : candidates) {
            if (candidate.length() <= DecimalText.LONGEST && DecimalText.valueOf(candidate) != null) {
                suggestions.add(candidate);
            }
        }
        return new Invalid(text, problem, suggestions);
    }

    /** Without spaces of any kind, controls and byte order marks around it. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return letter <= ' '
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || letter == '\u200B';
    }

    /** Digits of any script, full-width letters and the typographic minus as ASCII; superscripts and the like stay what they are. */
    private static String ascii(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter > 127 && Character.isDigit(letter)) {
                result.append(Character.digit(letter, 10));
            } else if (letter == 0x2212 || letter == 0xFF0D) {
                result.append('-');
            } else if (letter >= 0xFF01 && letter <= 0xFF5E) {
                result.append((char) (letter - 0xFEE0));
            } else if (letter == 0x066B) { // Arabic decimal separator
                result.append('.');
            } else {
                result.appendCodePoint(letter);
            }
        });
        return result.toString();
    }

    private static String completed(String half) {
        int point = half.indexOf('.');
        boolean missingBefore = point == 0 || half.charAt(point - 1) < '0';
        return missingBefore ? half.replace(".", "0.") : half.replace(".", "");
    }
}
