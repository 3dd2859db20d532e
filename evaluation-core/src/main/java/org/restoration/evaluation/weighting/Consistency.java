package org.restoration.evaluation.weighting;

import java.util.OptionalDouble;

/**
 * How well the judgements of pairs agree with each other.
 *
 * @param lambdaMax the principal eigenvalue of the judgement matrix; equals the number of children when they agree fully
 * @param consistencyIndex {@code (lambdaMax − n) / (n − 1)}, at least 0; 0 for one or two children
 * @param randomIndexValue the random index of n children, NaN when the table has none
 * @param ratio consistency index divided by random index; 0 for one or two children, empty when the table has no random index
 */
public record Consistency(double lambdaMax, double consistencyIndex, double randomIndexValue, OptionalDouble ratio) {

    /** The consistency ratio from which on judgements are refused (Saaty 1980). */
    public static final double LIMIT = 0.10;

    /** Whether the ratio is known and below {@link #LIMIT}. */
    public boolean acceptable() {
        return ratio.isPresent() && ratio.getAsDouble() < LIMIT;
    }
}
