package org.restoration.evaluation.reference;

/**
 * The classes that are possible while a covariate, an axis or a fact is not known; rank 1 is the best class.
 *
 * @param best rank of the best possible class, at least 1
 * @param worst rank of the worst possible class, at least {@code best}
 */
public record ClassRange(int best, int worst) {

    /** Checks the order. */
    public ClassRange {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException(
                    "class range must have 1 <= best <= worst: got " + best + " and " + worst);
        }
    }

    /** Whether only one class is possible. */
    public boolean isCertain() {
        return best == worst;
    }
}
