package org.restoration.evaluation.methods.fuzzy;

/**
 * Center of gravity of the area under the membership, {@code ((c² + d² + cd) − (a² + b² + ab)) / (3 (c + d − a − b))}; the mean of the
 * corners for a triangle. Wang, Yang, Xu and Chin 2006, On the centroids of fuzzy numbers, <a
 * href="https://doi.org/10.1016/j.fss.2005.11.006">doi:10.1016/j.fss.2005.11.006</a>.
 */
public record GravityCenter() implements Defuzzification {

    @Override
    public String name() {
        return "gravity center";
    }

    @Override
    public double of(FuzzyNumber number) {
        TrapezoidalNumber it = number.trapezoid();
        double b = it.b() - it.a();
        double c = it.c() - it.a();
        double d = it.d() - it.a();
        double width = c + d - b;
        return width > 0 ? it.a() + (c * c + d * d + c * d - b * b) / (3 * width) : it.a();
    }
}
