package org.restoration.evaluation.rollup;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A mean by area, summed exactly and rounded once: the order of the parts does not matter, to cut one into two of equal numbers changes
 * nothing, and the mean of one part is its number, to the last bit.
 */
final class AreaMean {

    /** Far more digits than a double has. */
    private static final MathContext DIGITS = new MathContext(60);

    private BigDecimal area = BigDecimal.ZERO;
    private BigDecimal sum = BigDecimal.ZERO;

    void add(double hectares, double number) {
        BigDecimal part = new BigDecimal(hectares);
        area = area.add(part);
        sum = sum.add(part.multiply(new BigDecimal(number)));
    }

    /** Sum of the areas in hectares. */
    double area() {
        return area.doubleValue();
    }

    /** The mean; at least one part must have been added. */
    double value() {
        return sum.divide(area, DIGITS).doubleValue();
    }
}
