package org.restoration.evaluation.methods.index;

/**
 * Two parts of an index and how they go together.
 *
 * @param first code of one
 * @param second code of the other
 * @param rows number of rows that have both
 * @param correlation in [−1, 1]; NaN if one does not vary, or fewer than two rows have both
 */
public record CorrelatedPair(String first, String second, int rows, double correlation) {}
