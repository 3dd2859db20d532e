package org.restoration.evaluation.methods.fuzzy;

/**
 * A trapezoidal fuzzy number: the values between two corners belong to it fully.
 *
 * @param a below it nothing belongs to the number
 * @param b from here values belong to it fully
 * @param c up to here values belong to it fully
 * @param d above it nothing belongs to the number
 */
public record TrapezoidalNumber(double a, double b, double c, double d) implements FuzzyNumber {

    /** Checks that the corners are finite and never fall. */
    public TrapezoidalNumber {
        Corners.check("trapezoidal number", a, b, c, d);
    }

    /** A plain number: it belongs to itself only. */
    public static TrapezoidalNumber crisp(double value) {
        return new TrapezoidalNumber(value, value, value, value);
    }

    @Override
    public TrapezoidalNumber trapezoid() {
        return this;
    }

    /** The sum. */
    public TrapezoidalNumber plus(TrapezoidalNumber other) {
        return of(Corners.sum(Corners.of(this), Corners.of(other)));
    }

    /** The difference; of a number and itself it is 0 only in the middle. */
    public TrapezoidalNumber minus(TrapezoidalNumber other) {
        return of(Corners.sum(Corners.of(this), Corners.negative(Corners.of(other))));
    }

    /** The product, exact at the corners. */
    public TrapezoidalNumber times(TrapezoidalNumber other) {
        return of(Corners.product(Corners.of(this), Corners.of(other)));
    }

    /** The multiple; a negative factor turns the corners round. */
    public TrapezoidalNumber times(double factor) {
        return of(Corners.scaled(Corners.of(this), factor));
    }

    /**
     * The quotient, exact at the corners.
     *
     * @throws IllegalArgumentException if 0 belongs to the divisor
     */
    public TrapezoidalNumber dividedBy(TrapezoidalNumber divisor) {
        return times(divisor.reciprocal());
    }

    /**
     * One divided by the number, exact at the corners.
     *
     * @throws IllegalArgumentException if 0 belongs to the number
     */
    public TrapezoidalNumber reciprocal() {
        return of(Corners.reciprocal(Corners.of(this)));
    }

    /**
     * The power, exact at the corners.
     *
     * @throws IllegalArgumentException if a negative value belongs to the number, or 0 and the exponent is negative
     */
    public TrapezoidalNumber power(double exponent) {
        return of(Corners.power(Corners.of(this), exponent));
    }

    private static TrapezoidalNumber of(double[] corners) {
        return new TrapezoidalNumber(corners[0], corners[1], corners[2], corners[3]);
    }
}
