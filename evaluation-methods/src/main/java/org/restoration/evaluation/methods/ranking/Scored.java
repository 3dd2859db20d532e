package org.restoration.evaluation.methods.ranking;

import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * The result of a method that says nothing but scores.
 *
 * @param scores the scores
 */
public record Scored(RelativeScores scores) implements RankingResult {}
