package org.restoration.evaluation.internal.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** An exact fraction in lowest terms with a positive denominator. */
public final class Rational implements Comparable<Rational> {

    /** Zero. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The integer itself. */
    public static Rational of(long integer) {
        return new Rational(BigInteger.valueOf(integer), BigInteger.ONE);
    }

    /** A fraction of two integers; the denominator must not be zero. */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A fraction of two integers; the denominator must not be zero. */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be zero: got " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** The exact value of a decimal number. */
    public static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        int scale = decimal.scale();
        return scale <= 0
                ? new Rational(unscaled.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(scale));
    }

    /** The exact value of a finite double. */
    public static Rational of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value must be finite: got " + value);
        }
        return of(new BigDecimal(value));
    }

    /** Ten to a power of any sign. */
    public static Rational powerOfTen(int exponent) {
        return of(10).power(exponent);
    }

    /** The numerator, with the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** The denominator, positive. */
    public BigInteger denominator() {
        return denominator;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The sum. */
    public Rational plus(Rational other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the divisor must not be zero. */
    public Rational over(Rational divisor) {
        return of(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** An integer power; a negative one only of a number other than zero. */
    public Rational power(int exponent) {
        return exponent >= 0
                ? new Rational(numerator.pow(exponent), denominator.pow(exponent))
                : of(denominator.pow(-exponent), numerator.pow(-exponent));
    }

    /** The nearest double, ties to even; infinite beyond the range of doubles. */
    public double doubleValue() {
        if (numerator.signum() == 0) {
            return 0.0;
        }
        BigInteger size = numerator.abs();
        int exponent = size.bitLength() - denominator.bitLength();
        double magnitude = exponent <= Double.MIN_EXPONENT ? nearestSubnormal(size) : nearestNormal(size, exponent);
        return numerator.signum() < 0 ? -magnitude : magnitude;
    }

    /** Takes 55 or 56 bits of the quotient; a last bit says that more follow, so the one rounding is made from long to double. */
    private double nearestNormal(BigInteger size, int exponent) {
        int shift = 55 - exponent;
        BigInteger[] quotient = shifted(size, shift);
        long bits = quotient[0].longValueExact();
        if (quotient[1].signum() != 0) {
            bits |= 1;
        }
        return StrictMath.scalb((double) bits, -shift);
    }

    /** Below twice the least normal double all doubles are multiples of the least one, so the one rounding is made to an integer. */
    private double nearestSubnormal(BigInteger size) {
        BigInteger[] quotient = shifted(size, 1074);
        int half = quotient[1].shiftLeft(1).compareTo(denominator);
        boolean up = half > 0 || half == 0 && quotient[0].testBit(0);
        return StrictMath.scalb((double) (quotient[0].longValueExact() + (up ? 1 : 0)), -1074);
    }

    /** Quotient and remainder of size · 2^shift by the denominator; the remainder is scaled like the denominator. */
    private BigInteger[] shifted(BigInteger size, int shift) {
        return shift >= 0
                ? size.shiftLeft(shift).divideAndRemainder(denominator)
                : size.divideAndRemainder(denominator.shiftLeft(-shift));
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational rational
                && rational.numerator.equals(numerator)
                && rational.denominator.equals(denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Such as {@code 1/15} or {@code 1000}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
