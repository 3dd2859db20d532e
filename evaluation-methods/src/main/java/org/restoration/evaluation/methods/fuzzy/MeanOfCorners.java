package org.restoration.evaluation.methods.fuzzy;

/**
 * Mean of the corners: {@code (l + m + u) / 3} for a triangle, where it is the center of gravity too (the best non-fuzzy performance of
 * fuzzy AHP), and {@code (a + b + c + d) / 4} for a trapezoid.
 */
public record MeanOfCorners() implements Defuzzification {

    @Override
    public String name() {
        return "mean of corners";
    }

    @Override
    public double of(FuzzyNumber number) {
        if (number instanceof TriangularNumber it) {
            return (it.lower() + it.middle() + it.upper()) / 3;
        }
        TrapezoidalNumber it = number.trapezoid();
        return (it.a() + it.b() + it.c() + it.d()) / 4;
    }
}
