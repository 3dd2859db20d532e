package org.restoration.evaluation.evaluation;

/**
 * The name of the rules by which numbers are computed. A change of any golden bit is a new name.
 *
 * <p>{@code strict-1}: only {@code + − × ÷ sqrt} and {@link StrictMath}; weighted sums in the order of the children, compensated
 * (Knuth's TwoSum); scores compared with limits after one rounding to 9 decimals.
 */
public final class NumericPolicy {

    /** The policy of this version of the library. */
    public static final String CURRENT = "strict-1";

    private NumericPolicy() {}
}
