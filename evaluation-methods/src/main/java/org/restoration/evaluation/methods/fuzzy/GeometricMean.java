package org.restoration.evaluation.methods.fuzzy;

/**
 * The rule that fuzzy programs call geometric mean: {@code (cd − ab) / (c + d − a − b)}, the value below the point in which the lines from
 * each outer corner to the far inner one cross. No first source is known to us; the formula is that of the conformance kit.
 */
public record GeometricMean() implements Defuzzification {

    @Override
    public String name() {
        return "geometric mean";
    }

    @Override
    public double of(FuzzyNumber number) {
        TrapezoidalNumber it = number.trapezoid();
        double b = it.b() - it.a();
        double c = it.c() - it.a();
        double d = it.d() - it.a();
        double width = c + d - b;
        return width > 0 ? it.a() + c * d / width : it.a();
    }
}
