package org.restoration.evaluation.methods.fuzzy;

/**
 * Graded mean integration, {@code (a + 2b + 2c + d) / 6}, and {@code (l + 4m + u) / 6} for a triangle: the middles of all cuts, weighted
 * by their height. Chen and Hsieh 1999, Graded mean integration representation of generalized fuzzy numbers, Journal of the Chinese Fuzzy
 * Systems Association 5(2), 1–7 (no DOI known).
 */
public record GradedMean() implements Defuzzification {

    @Override
    public String name() {
        return "graded mean";
    }

    @Override
    public double of(FuzzyNumber number) {
        TrapezoidalNumber it = number.trapezoid();
        return (it.a() + 2 * it.b() + 2 * it.c() + it.d()) / 6;
    }
}
