package org.restoration.evaluation.internal.math;

/**
 * A running sum of doubles that carries the rounding error of every addition along: Neumaier's variant of Kahan summation
 * (Neumaier 1974, <a href="https://doi.org/10.1002/zamm.19740540106">doi:10.1002/zamm.19740540106</a>). For n terms the error is
 * about one rounding of the result plus n² tiny second-order terms, whatever the cancellation between terms.
 *
 * <p>Same terms in the same order give the same bits. Not for use by several threads at once.
 */
public final class CompensatedSum {

    private double sum;
    private double lost;

    /** The sum of all terms, from the first to the last; 0 for none. */
    public static double of(double... terms) {
        CompensatedSum total = new CompensatedSum();
        for (double term : terms) {
            total.add(term);
        }
        return total.value();
    }

    /** Adds a term. */
    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    /** The sum of the terms so far; 0 for none. Not finite if a term is not finite or the sum overflows. */
    public double value() {
        return sum + lost;
    }
}
