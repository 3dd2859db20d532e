package org.restoration.evaluation.methods.fuzzy;

/**
 * A place among the values that belong fully: {@code w · b + (1 − w) · c}. Dubois and Prade 1978, <a
 * href="https://doi.org/10.1080/00207727808941724">doi:10.1080/00207727808941724</a>, for the corners' names.
 *
 * @param weight weight of the first of these values, in [0, 1]
 */
public record WeightedMaximum(double weight) implements Defuzzification {

    /** The first of maxima: the least value that belongs fully. */
    public static final WeightedMaximum FIRST = new WeightedMaximum(1);

    /** The middle of maxima. */
    public static final WeightedMaximum MIDDLE = new WeightedMaximum(0.5);

    /** The last of maxima: the greatest value that belongs fully. */
    public static final WeightedMaximum LAST = new WeightedMaximum(0);

    /** Checks that the weight is in [0, 1]. */
    public WeightedMaximum {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight of the first maximum must lie in [0, 1]: got " + weight);
        }
    }

    @Override
    public String name() {
        return "weighted maximum " + weight;
    }

    @Override
    public double of(FuzzyNumber number) {
        TrapezoidalNumber it = number.trapezoid();
        return weight * it.b() + (1 - weight) * it.c();
    }
}
