package org.restoration.evaluation.methods.ranking.distance;

/**
 * What a gain is felt to be worth: {@code gain^α}, and {@code −λ loss^α} for a loss. Tversky and Kahneman 1992, <a
 * href="https://doi.org/10.1007/BF00122574">doi:10.1007/BF00122574</a>.
 *
 * @param lossAversion λ, how much more a loss weighs than a gain, positive and finite
 * @param exponent α, how fast changes wear off, positive and finite
 */
public record ProspectValue(double lossAversion, double exponent) {

    /** The medians that Tversky and Kahneman found: λ = 2.25, α = 0.88. */
    public static final ProspectValue MEDIAN = new ProspectValue(2.25, 0.88);

    /** Checks that both are positive. */
    public ProspectValue {
        check("λ", lossAversion);
        check("α", exponent);
    }

    private static void check(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " of a prospect value must be positive and finite: got " + value);
        }
    }

    /** What a gain is worth; a loss is a negative gain. */
    public double of(double gain) {
        return gain >= 0 ? StrictMath.pow(gain, exponent) : -lossAversion * StrictMath.pow(-gain, exponent);
    }
}
