package org.restoration.evaluation.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a reader is shown them: at most six significant digits, no exponent. */
public final class SixDigits {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private SixDigits() {}

    /** The number rounded half-even, without trailing zeros. */
    public static String of(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "-∞";
        }
        BigDecimal rounded = new BigDecimal(number).round(SIX);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
