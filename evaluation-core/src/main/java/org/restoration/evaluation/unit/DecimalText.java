package org.restoration.evaluation.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The one grammar of numbers in files, read before any parser of the platform sees them (which take "1d", "0x1p3", "NaN" or digits
 * of other scripts):
 *
 * <pre>[ "+" | "-" ] digits [ "." digits ] [ ( "e" | "E" ) [ "+" | "-" ] digits ]</pre>
 *
 * with the ASCII digits 0 to 9, at most 60 characters and an exponent from −400 to 400. Leading zeros are allowed. The result keeps
 * the scale as written. "-0" is zero without a sign, as decimal numbers have no negative zero. A number whose nearest double is
 * infinite, or zero although the number is not, is refused.
 */
public final class DecimalText {

    static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 400;
    /** So many digits always fit a long. */
    private static final int DIGITS_OF_LONG = 18;
    /** Numbers from 1e-307 to 1e307 are safe without a look at the double. */
    private static final int SAFE_EXPONENT = 307;

    private DecimalText() {}

    /** What reading a text gave. */
    public sealed interface Result permits Valid, Invalid {}

    /**
     * A number.
     *
     * @param value the exact value, scale as written
     */
    public record Valid(BigDecimal value) implements Result {

        /** Checks that there is a value. */
        public Valid {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * No number.
     *
     * @param text what was read, cut after 200 characters
     * @param problem why it is refused
     * @param suggestions what may have been meant, each a valid number: none, one when it is certain, two when it is one of them
     */
    public record Invalid(String text, DecimalProblem problem, List<String> suggestions) implements Result {

        /** Copies the list. */
        public Invalid {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(problem, "problem");
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * Reads a number.
     *
     * @return the exact value, scale as written
     * @throws IllegalArgumentException if the text is no number of the grammar; it says why and, when certain, what was meant
     */
    public static BigDecimal parse(String text) {
        Result result = read(text);
        if (result instanceof Valid valid) {
            return valid.value();
        }
        Invalid invalid = (Invalid) result;
        String maybe = invalid.suggestions().isEmpty()
                ? ""
                : "\nMaybe \"" + String.join("\" or \"", invalid.suggestions()) + "\"";
        throw new IllegalArgumentException(
                "number " + invalid.problem().text().en() + ": got \"" + invalid.text() + "\"" + maybe);
    }

    /** Reads a number, and returns the reason as data if it is none. */
    public static Result read(String text) {
        BigDecimal value = text.length() > LONGEST ? null : valueOf(text);
        return value != null ? new Valid(value) : DecimalDiagnosis.of(text);
    }

    /** The value of a number of the grammar that has a double, otherwise null. */
    static BigDecimal valueOf(String text) {
        int length = text.length();
        int at = 0;
        boolean negative = false;
        if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negative = text.charAt(at) == '-';
            at++;
        }
        long unscaled = 0;
        int start = at;
        while (at < length && isDigit(text.charAt(at))) {
            unscaled = unscaled * 10 + (text.charAt(at) - '0');
            at++;
        }
        int digits = at - start;
        if (digits == 0) {
            return null;
        }
        int scale = 0;
        if (at < length && text.charAt(at) == '.') {
            start = ++at;
            while (at < length && isDigit(text.charAt(at))) {
                unscaled = unscaled * 10 + (text.charAt(at) - '0');
                at++;
            }
            scale = at - start;
            if (scale == 0) {
                return null;
            }
            digits += scale;
        }
        if (at < length) {
            int exponent = exponent(text, at);
            if (exponent > LARGEST_EXPONENT) {
                return null;
            }
            scale -= exponent;
        }
        BigDecimal value = digits <= DIGITS_OF_LONG
                ? BigDecimal.valueOf(negative ? -unscaled : unscaled, scale)
                : new BigDecimal(text);
        return hasDouble(value) ? value : null;
    }

    /** The exponent that fills the rest of the text, or the largest integer if it is malformed or too large. */
    private static int exponent(String text, int from) {
        int at = from;
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return Integer.MAX_VALUE;
        }
        at++;
        boolean negative = false;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negative = text.charAt(at) == '-';
            at++;
        }
        if (at == text.length()) {
            return Integer.MAX_VALUE;
        }
        int exponent = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                return Integer.MAX_VALUE;
            }
            exponent = exponent * 10 + (text.charAt(at) - '0');
            if (exponent > LARGEST_EXPONENT) {
                return Integer.MAX_VALUE;
            }
            at++;
        }
        return negative ? -exponent : exponent;
    }

    private static boolean hasDouble(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale < SAFE_EXPONENT - LONGEST || value.signum() == 0) {
            return true;
        }
        double nearest = value.doubleValue();
        return nearest != 0 && !Double.isInfinite(nearest);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
