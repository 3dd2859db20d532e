package org.restoration.evaluation.reference;

import java.util.Objects;

/**
 * A half-open band of a covariate, such as soil pH above 5.5 up to 6.5; the upper end belongs to the band.
 *
 * @param covariate code of the indicator on which a limit depends, such as {@code soil.ph}
 * @param above lower end, which does not belong to the band, in the unit of the covariate; {@code -Infinity} for none
 * @param upTo upper end, which belongs to the band; {@code +Infinity} for none
 */
public record CovariateBand(String covariate, double above, double upTo) {

    /** Checks that the band is not empty. */
    public CovariateBand {
        Objects.requireNonNull(covariate, "covariate");
        if (!(above < upTo)) {
            throw new IllegalArgumentException(
                    "band of " + covariate + " must have above less than up-to: got (" + above + ", " + upTo + "]");
        }
    }

    /** Whether a value of the covariate lies in the band; false for NaN. */
    public boolean contains(double value) {
        return value > above && value <= upTo;
    }

    @Override
    public String toString() {
        return covariate + " in (" + above + ", " + upTo + "]";
    }
}
