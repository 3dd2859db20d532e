package org.restoration.evaluation.report.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one way in which numbers become text in a picture: two decimals, half-even, without trailing zeros or an exponent. */
final class SvgNumber {

    private static final int DECIMALS = 2;

    private SvgNumber() {}

    /**
     * The text of a coordinate or a length.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number in a picture must be finite: got " + number);
        }
        BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
