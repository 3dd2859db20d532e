package org.restoration.evaluation.methods.fuzzy;

/**
 * A number that is only known by how far each value belongs to it: rising in a straight line from 0 at the least value to 1, and falling
 * in one to 0 at the greatest. Zadeh 1965, Fuzzy sets, <a
 * href="https://doi.org/10.1016/S0019-9958(65)90241-X">doi:10.1016/S0019-9958(65)90241-X</a>; Dubois and Prade 1978, <a
 * href="https://doi.org/10.1080/00207727808941724">doi:10.1080/00207727808941724</a>.
 *
 * <p>Sums and differences are exact. Products, quotients and powers are exact at the corners and taken as straight between them, as the
 * fuzzy methods of the field do.
 */
public sealed interface FuzzyNumber permits TriangularNumber, TrapezoidalNumber {

    /** The number with four corners; a triangle has the two in the middle at one place. */
    TrapezoidalNumber trapezoid();

    /** How far a value belongs to the number, from 0 to 1. */
    default double membership(double value) {
        TrapezoidalNumber it = trapezoid();
        if (value < it.a() || value > it.d()) {
            return 0;
        }
        if (value < it.b()) {
            return (value - it.a()) / (it.b() - it.a());
        }
        return value > it.c() ? (it.d() - value) / (it.d() - it.c()) : 1;
    }

    /** Whether no value below 0 belongs to the number. */
    default boolean nonNegative() {
        return trapezoid().a() >= 0;
    }

    /** The vertex distance: the root of the mean square distance of the corners, three of two triangles and four otherwise. */
    static double distance(FuzzyNumber one, FuzzyNumber other) {
        if (one instanceof TriangularNumber first && other instanceof TriangularNumber second) {
            return Corners.distance(Corners.of(first), Corners.of(second));
        }
        return Corners.distance(Corners.of(one.trapezoid()), Corners.of(other.trapezoid()));
    }
}
