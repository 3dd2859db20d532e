package org.restoration.evaluation.methods.treatment;

/**
 * When a distribution is accepted as it is: its absolute skewness or its kurtosis is below a limit. Both at or above theirs mark
 * outliers.
 *
 * @param skewness limit of the absolute skewness, positive
 * @param kurtosis limit of the excess kurtosis, positive
 */
public record ShapeLimits(double skewness, double kurtosis) {

    /**
     * Absolute skewness 2 and kurtosis 3.5, the limits that audits of composite indicators by the European Commission's Joint Research
     * Centre use, as the R package COINr has them.
     */
    public static final ShapeLimits USUAL = new ShapeLimits(2, 3.5);

    /** Checks that both limits are positive. */
    public ShapeLimits {
        if (!(skewness > 0 && kurtosis > 0)) {
            throw new IllegalArgumentException(
                    "limits of a shape must be positive: got skewness " + skewness + ", kurtosis " + kurtosis);
        }
    }

    /** Whether a shape needs no treatment; one that is not defined needs none. */
    public boolean accept(Shape shape) {
        return !(Math.abs(shape.skewness()) >= skewness && shape.kurtosis() >= kurtosis);
    }
}
