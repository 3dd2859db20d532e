package org.restoration.evaluation.unit;

import java.util.Map;
import org.restoration.evaluation.internal.math.Rational;

/**
 * Reads a unit by recursive descent, from left to right as UCUM does, so that a division takes only the next component.
 *
 * <pre>
 * unit      = term
 * term      = [ "/" ] component { ( "." | "·" | "⋅" | "*" | "/" ) component }
 * component = "(" term ")" | number | "10" ( "*" | "^" ) [ exponent ] | symbol [ [ "^" ] exponent ] [ annotation ] | annotation
 * </pre>
 */
final class UnitParser {

    static final int LONGEST = 100;
    private static final int LONGEST_NUMBER = 9;
    private static final int LARGEST_EXPONENT = 9;
    private static final int LARGEST_POWER_OF_TEN = 30;
    private static final int LARGEST_SIZE = 330;
    private static final char END = '\0';
    private static final String SUPERSCRIPT_DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final String text;
    private final Map<String, Scale> symbols;
    private int at;

    UnitParser(String text, Map<String, Scale> symbols) {
        this.text = text;
        this.symbols = symbols;
    }

    Scale parse() {
        Scale whole = symbols.get(text);
        if (whole != null) {
            return whole;
        }
        if (text.isBlank()) {
            throw refusal(0, "must not be blank; a pure number has the unit 1", "不能为空；纯数的单位写作 1");
        }
        if (text.length() > LONGEST) {
            throw refusal(LONGEST, "must have at most 100 characters", "最多 100 个字符");
        }
        Scale scale = term();
        if (at < text.length()) {
            throw unexpected();
        }
        Rational factor = scale.factor();
        int size = factor.numerator().bitLength() - factor.denominator().bitLength();
        if (size > LARGEST_SIZE || size < -LARGEST_SIZE) {
            throw refusal(0, "must be between 1e-99 and 1e99 of its base units", "的大小必须在其基本单位的 1e-99 与 1e99 之间");
        }
        return scale;
    }

    private Scale term() {
        Scale product = Scale.ONE;
        int power = 1;
        if (here() == '/') {
            at++;
            power = -1;
        }
        while (true) {
            product = product.timesPower(component(), power);
            char operator = here();
            if (operator == '/') {
                power = -1;
            } else if (operator == '.' || operator == '\u00B7' || operator == '\u22C5' || operator == '*') {
                power = 1;
                refuseDecimalPoint();
            } else {
                return product;
            }
            at++;
        }
    }

    /** "1.5" would be read as one times five. */
    private void refuseDecimalPoint() {
        if (here() == '.' && at > 0 && isDigit(text.charAt(at - 1)) && isDigit(charAt(at + 1))) {
            int start = at;
            while (start > 0 && isDigit(text.charAt(start - 1))) {
                start--;
            }
            if (start == 0 || "./(*\u00B7\u22C5".indexOf(text.charAt(start - 1)) >= 0) {
                throw refusal(at, "must not contain a decimal fraction", "不能含小数");
            }
        }
    }

    private Scale component() {
        char first = here();
        if (first == '(') {
            int opened = at++;
            Scale inner = term();
            if (here() != ')') {
                if (at < text.length()) {
                    throw unexpected();
                }
                throw refusal(opened, "must close every parenthesis", "的括号必须成对");
            }
            at++;
            return inner;
        }
        if (first == '{') {
            return annotation();
        }
        if (isDigit(first)) {
            return number();
        }
        return symbol();
    }

    private Scale number() {
        int start = at;
        while (isDigit(here())) {
            at++;
        }
        if (at - start > LONGEST_NUMBER) {
            throw refusal(start, "must not contain a number of more than 9 digits", "中的数最多 9 位");
        }
        int number = Integer.parseInt(text, start, at, 10);
        if (number == 0) {
            throw refusal(start, "must not contain the number 0", "中不能有数 0");
        }
        if (number == 10 && at - start == 2 && isPowerOfTen()) {
            if (here() == '*' || here() == '^') {
                at++;
            }
            int exponent = hasExponent() ? exponent(LARGEST_POWER_OF_TEN) : 1;
            return Scale.number(Rational.powerOfTen(exponent));
        }
        if (isSymbolPart(here()) || here() == '[' || here() == '{') {
            throw refusal(start, "must have a dot between a number and a symbol", "的数与符号之间必须有点");
        }
        return Scale.number(Rational.of(number));
    }

    /** 10*4, 10^4, 10⁴, and 10* or 10^ alone; but 10*m is a product. */
    private boolean isPowerOfTen() {
        if (here() == '^') {
            return true;
        }
        if (here() != '*') {
            return SUPERSCRIPT_DIGITS.indexOf(here()) >= 0 || here() == '\u207B' || here() == '\u207A';
        }
        char next = charAt(at + 1);
        return isDigit(next) || isSign(next) || ".*/)\u00B7\u22C5".indexOf(next) >= 0 || next == END;
    }

    private Scale symbol() {
        int start = at;
        if (here() == '[') {
            while (at < text.length() && here() != ']') {
                at++;
            }
            if (here() != ']') {
                throw refusal(start, "must close every bracket", "的方括号必须成对");
            }
            at++;
        } else {
            while (isSymbolPart(here())) {
                at++;
            }
        }
        if (at == start) {
            throw unexpected();
        }
        Scale meaning = symbols.get(text.substring(start, at));
        if (meaning == null) {
            throw unknown(start);
        }
        if (meaning.isAffine()) {
            throw refusal(
                    start,
                    "must have the degree Celsius alone; a difference of temperatures is in K",
                    "中的摄氏度只能单独使用；温差用 K");
        }
        Scale power = meaning;
        if (here() == '^') {
            at++;
            power = Scale.ONE.timesPower(meaning, exponent(LARGEST_EXPONENT));
        } else if (hasExponent()) {
            power = Scale.ONE.timesPower(meaning, exponent(LARGEST_EXPONENT));
        }
        return here() == '{' ? power.timesPower(annotation(), 1) : power;
    }

    private Scale annotation() {
        int start = at;
        while (at < text.length() && here() != '}') {
            char letter = here();
            if (Character.isWhitespace(letter)
                    || Character.isSpaceChar(letter)
                    || Character.isISOControl(letter)
                    || letter == '{' && at > start) {
                throw refusal(at, "must not have spaces, controls or braces in an annotation", "的注记中不能有空格、控制符或花括号");
            }
            at++;
        }
        if (at == text.length()) {
            throw refusal(start, "must close every brace", "的花括号必须成对");
        }
        at++;
        if (at - start == 2) {
            throw refusal(start, "must not have an empty annotation", "的注记不能为空");
        }
        return Scale.base(text.substring(start, at));
    }

    private boolean hasExponent() {
        char next = here();
        return isDigit(next)
                || SUPERSCRIPT_DIGITS.indexOf(next) >= 0
                || isSign(next)
                || next == '\u207B'
                || next == '\u207A';
    }

    /** A signed whole number, in ordinary or in superscript digits, not mixed. */
    private int exponent(int largest) {
        int start = at;
        boolean negative = here() == '-' || here() == '\u2212' || here() == '\u207B';
        boolean raised = here() == '\u207B' || here() == '\u207A' || SUPERSCRIPT_DIGITS.indexOf(here()) >= 0;
        if (negative || here() == '+' || here() == '\u207A') {
            at++;
        }
        int digits = 0;
        int value = 0;
        for (int digit = digit(raised); digit >= 0; digit = digit(raised)) {
            value = Math.min(value * 10 + digit, 1000);
            digits++;
            at++;
        }
        if (digits == 0 || value == 0 || value > largest) {
            throw refusal(
                    start,
                    "must have whole exponents from 1 to " + largest + " or -1 to -" + largest,
                    "的指数必须是 1 至 " + largest + " 或 -1 至 -" + largest + " 的整数");
        }
        return negative ? -value : value;
    }

    private int digit(boolean raised) {
        if (raised) {
            return here() == END ? -1 : SUPERSCRIPT_DIGITS.indexOf(here());
        }
        return isDigit(here()) ? here() - '0' : -1;
    }

    private char here() {
        return charAt(at);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : END;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isSign(char letter) {
        return letter == '-' || letter == '+' || letter == '\u2212';
    }

    /** Letters of any script, so that an unknown word is named whole, and the signs that stand for symbols. */
    static boolean isSymbolPart(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter == '%'
                || letter == '_'
                || letter > 127
                        && (Character.isLetter(letter)
                                || letter == '\u2030'
                                || letter == '\u00B0'
                                || letter == '\u2103');
    }

    private UnitSyntaxException unknown(int start) {
        String symbol = text.substring(start, at);
        return refusal(
                start,
                "must be made of known symbols, not \"" + symbol + "\"" + UnitHints.adviceOn(symbol),
                "必须由已知符号组成，\"" + symbol + "\" 未知" + UnitHints.adviceInChineseOn(symbol));
    }

    private UnitSyntaxException unexpected() {
        if (at >= text.length()) {
            return refusal(at, "must not end here; a symbol is missing", "不能在此结束；缺少符号");
        }
        String letter = Character.toString(text.codePointAt(at));
        return refusal(at, "must not have \"" + letter + "\" here", "此处不能有 \"" + letter + "\"");
    }

    private UnitSyntaxException refusal(int index, String rule, String ruleZh) {
        return new UnitSyntaxException(text, index + 1, rule, ruleZh);
    }
}
