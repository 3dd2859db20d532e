package org.restoration.evaluation.unit;

import org.restoration.evaluation.internal.math.Rational;

/**
 * What a unit means: a value in it is value · factor + offset in the base symbols.
 *
 * @param exponents the physical dimension
 * @param factor never zero
 * @param offset zero except for degrees Celsius
 */
record Scale(Exponents exponents, Rational factor, Rational offset) {

    static final Scale ONE = number(Rational.ONE);

    static Scale number(Rational factor) {
        return new Scale(Exponents.NONE, factor, Rational.ZERO);
    }

    static Scale base(String symbol) {
        return new Scale(Exponents.base(symbol), Rational.ONE, Rational.ZERO);
    }

    boolean isAffine() {
        return offset.signum() != 0;
    }

    /** The product with a power of another scale; the caller has made sure that neither is affine. */
    Scale timesPower(Scale other, int power) {
        return new Scale(
                exponents.timesPower(other.exponents, power), factor.times(other.factor.power(power)), Rational.ZERO);
    }
}
