package org.restoration.evaluation.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.restoration.evaluation.internal.math.Rational;

/**
 * The exact conversion of values from one unit to another: value · factor + offset with rational numbers, rounded once, to the nearest
 * double, ties to even. So a unit never moves a value by more than the one rounding that every double needs.
 */
public final class UnitConversion {

    /** Up to here every integer is a double. */
    private static final long LARGEST_EXACT = 1L << 53;

    private static final int LARGEST_DECIMAL_SCALE = 2000;
    private static final int LARGEST_SHORT_SCALE = 15;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    private final Unit from;
    private final Unit to;
    private final Rational factor;
    private final Rational offset;
    /** Numerator and denominator of the factor if there is no offset and both are exact as doubles, otherwise 0. */
    private final long numerator;

    private final long denominator;

    UnitConversion(Unit from, Unit to, Scale source, Scale target) {
        this.from = from;
        this.to = to;
        this.factor = source.factor().over(target.factor());
        this.offset = source.offset().minus(target.offset()).over(target.factor());
        boolean small = offset.signum() == 0 && isExact(factor.numerator()) && isExact(factor.denominator());
        this.numerator = small ? factor.numerator().longValue() : 0;
        this.denominator = small ? factor.denominator().longValue() : 0;
    }

    /** The unit of the values given. */
    public Unit from() {
        return from;
    }

    /** The unit of the values returned. */
    public Unit to() {
        return to;
    }

    /** Whether every value stays the number it is. */
    public boolean isIdentity() {
        return numerator == 1 && denominator == 1;
    }

    /** The exact factor, such as {@code 1000} or {@code 1/15}. */
    public String factorText() {
        return factor.toString();
    }

    /** The exact offset that is added after the factor, in the target unit: {@code 0} except between degrees Celsius and kelvin. */
    public String offsetText() {
        return offset.toString();
    }

    /**
     * Converts a decimal number as it was written.
     *
     * @param exact the value in the source unit
     * @return the double nearest to the exact result; never −0
     * @throws IllegalArgumentException if the result is beyond the range of doubles
     */
    public double apply(BigDecimal exact) {
        int scale = exact.scale();
        if (numerator != 0 && scale >= 0 && scale <= LARGEST_SHORT_SCALE && exact.precision() <= LARGEST_SHORT_SCALE) {
            // Two exact doubles and one division: one rounding.
            long high = exact.unscaledValue().longValue();
            if (fits(high, numerator) && fits(POWERS_OF_TEN[scale], denominator)) {
                return (double) (high * numerator) / (double) (POWERS_OF_TEN[scale] * denominator);
            }
        }
        if (scale > LARGEST_DECIMAL_SCALE || scale < -LARGEST_DECIMAL_SCALE) {
            throw new IllegalArgumentException(
                    "value must have an exponent between -2000 and 2000: got scale " + scale);
        }
        return exactly(Rational.of(exact), exact);
    }

    /**
     * Converts a double, taken as the exact number it is.
     *
     * @param value the value in the source unit; NaN (missing) stays NaN
     * @return the double nearest to the exact result; never −0
     * @throws IllegalArgumentException if the value is infinite or the result is beyond the range of doubles
     */
    public double apply(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        if (denominator == 1 || numerator == 1) {
            // One of the two is 1, so there is one operation on exact operands: one rounding. Adding 0.0 turns −0 into
            // 0.
            double result = (denominator == 1 ? value * numerator : value / denominator) + 0.0;
            if (Double.isInfinite(result)) {
                throw tooLarge(value);
            }
            return result;
        }
        if (Double.isInfinite(value)) {
            throw tooLarge(value);
        }
        return exactly(Rational.of(value), value);
    }

    private double exactly(Rational value, Object given) {
        double result = value.times(factor).plus(offset).doubleValue();
        if (Double.isInfinite(result)) {
            throw tooLarge(given);
        }
        return result;
    }

    private IllegalArgumentException tooLarge(Object given) {
        return new IllegalArgumentException(
                "value must be finite and in the range of doubles in " + to + ": got " + given + " " + from);
    }

    private static boolean isExact(BigInteger integer) {
        return integer.bitLength() <= 53;
    }

    private static boolean fits(long a, long b) {
        return StrictMath.abs(a) <= LARGEST_EXACT / b;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[LARGEST_SHORT_SCALE + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Such as {@code t/har/a → t/km2/a: × 100}. */
    @Override
    public String toString() {
        return from + " \u2192 " + to + ": \u00D7 " + factor + (offset.signum() == 0 ? "" : " + " + offset);
    }
}
