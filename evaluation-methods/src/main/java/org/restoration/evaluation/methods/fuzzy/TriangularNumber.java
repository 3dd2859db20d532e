package org.restoration.evaluation.methods.fuzzy;

/**
 * A triangular fuzzy number: one value belongs to it fully, and less the farther from it.
 *
 * @param lower below it nothing belongs to the number
 * @param middle belongs to it fully
 * @param upper above it nothing belongs to the number
 */
public record TriangularNumber(double lower, double middle, double upper) implements FuzzyNumber {

    /** Checks that the corners are finite and never fall. */
    public TriangularNumber {
        Corners.check("triangular number", lower, middle, upper);
    }

    /** A plain number: it belongs to itself only. */
    public static TriangularNumber crisp(double value) {
        return new TriangularNumber(value, value, value);
    }

    @Override
    public TrapezoidalNumber trapezoid() {
        return new TrapezoidalNumber(lower, middle, middle, upper);
    }

    /** The sum. */
    public TriangularNumber plus(TriangularNumber other) {
        return of(Corners.sum(Corners.of(this), Corners.of(other)));
    }

    /** The difference; of a number and itself it is 0 only in the middle. */
    public TriangularNumber minus(TriangularNumber other) {
        return of(Corners.sum(Corners.of(this), Corners.negative(Corners.of(other))));
    }

    /** The product, exact at the corners. */
    public TriangularNumber times(TriangularNumber other) {
        return of(Corners.product(Corners.of(this), Corners.of(other)));
    }

    /** The multiple; a negative factor turns the corners round. */
    public TriangularNumber times(double factor) {
        return of(Corners.scaled(Corners.of(this), factor));
    }

    /**
     * The quotient, exact at the corners.
     *
     * @throws IllegalArgumentException if 0 belongs to the divisor
     */
    public TriangularNumber dividedBy(TriangularNumber divisor) {
        return times(divisor.reciprocal());
    }

    /**
     * One divided by the number, exact at the corners.
     *
     * @throws IllegalArgumentException if 0 belongs to the number
     */
    public TriangularNumber reciprocal() {
        return of(Corners.reciprocal(Corners.of(this)));
    }

    /**
     * The power, exact at the corners.
     *
     * @throws IllegalArgumentException if a negative value belongs to the number, or 0 and the exponent is negative
     */
    public TriangularNumber power(double exponent) {
        return of(Corners.power(Corners.of(this), exponent));
    }

    private static TriangularNumber of(double[] corners) {
        return new TriangularNumber(corners[0], corners[1], corners[2]);
    }
}
