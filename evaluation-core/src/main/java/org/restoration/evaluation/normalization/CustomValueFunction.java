package org.restoration.evaluation.normalization;

/**
 * A value function of one's own: the door of a closed family. A result that went through it is marked as non-standard
 * wherever it is shown.
 *
 * <p>It must keep the contract of {@link ValueFunction}: data with {@code equals}, the same bits on every machine (only
 * {@code + - * /}, {@code sqrt}, comparisons and {@link StrictMath}), NaN for NaN, and a {@code scores} that agrees with
 * {@code score} bit for bit.
 */
public non-sealed interface CustomValueFunction extends ValueFunction {

    /** The name shown with every result: lower-case words joined by hyphens. */
    String name();
}
