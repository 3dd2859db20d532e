package org.restoration.evaluation.aggregation;

/**
 * An aggregation of one's own: the door of a closed family. A result that went through it is marked as non-standard wherever it
 * is shown.
 *
 * <p>It must keep the contract of {@link Aggregation}: data with {@code equals}, the same bits on every machine (only
 * {@code + - * /}, {@code sqrt}, comparisons and {@link StrictMath}), and a block form that agrees bit for bit.
 */
public non-sealed interface CustomAggregation extends Aggregation {

    /** The name shown with every result: lower-case words joined by hyphens. */
    String name();
}
