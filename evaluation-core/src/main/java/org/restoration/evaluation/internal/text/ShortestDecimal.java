package org.restoration.evaluation.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal that reads back as a double, laid out as ECMAScript does (ECMA-262, Number::toString; the number format of RFC
 * 8785). Own code, because {@code Double.toString} gives other digits under JDK 17 than under JDK 19 and later.
 */
public final class ShortestDecimal {

    /** Decimals of up to 15 digits survive the way to a normal double and back, so the shortest of them is unique. */
    private static final int ALWAYS_KEPT = 15;

    private static final int ALWAYS_ENOUGH = 17;

    private ShortestDecimal() {}

    /**
     * The text of a finite double; both zeros give "0".
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("number must be finite: got " + value);
        }
        if (value == 0) {
            return "0";
        }
        String magnitude = layout(shortest(Math.abs(value)));
        return value < 0 ? "-" + magnitude : magnitude;
    }

    private static BigDecimal shortest(double magnitude) {
        BigDecimal exact = new BigDecimal(magnitude);
        int digits = magnitude < Double.MIN_NORMAL ? 1 : ALWAYS_KEPT;
        for (; digits < ALWAYS_ENOUGH; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == magnitude) {
                return nearest.stripTrailingZeros();
            }
            // The gap above a power of two is twice the gap below it, so that the farther neighbor can be the one that
            // reads back.
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == magnitude) {
                return above.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(ALWAYS_ENOUGH, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    private static String layout(BigDecimal decimal) {
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        if (point > 21 || point <= -6) {
            int exponent = point - 1;
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
