package org.restoration.evaluation.methods.result;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One score for each alternative of a set, as a ranking method gives it. Immutable.
 *
 * <p>Scores of two sets are not comparable, and no grade follows from them.
 */
public final class RelativeScores implements SetRelative {

    private final List<String> alternatives;
    private final Preference preference;
    private final double[] scores;

    private RelativeScores(List<String> alternatives, Preference preference, double[] scores) {
        this.alternatives = alternatives;
        this.preference = preference;
        this.scores = scores;
    }

    /**
     * The scores of alternatives.
     *
     * @param alternatives names in order
     * @param preference which scores are good
     * @param scores one for each alternative, not NaN; copied
     * @throws IllegalArgumentException if there is not one for each alternative or one is NaN
     */
    public static RelativeScores of(List<String> alternatives, Preference preference, double[] scores) {
        Objects.requireNonNull(preference, "preference");
        if (alternatives.size() != scores.length) {
            throw new IllegalArgumentException(
                    "scores must be one for each of " + alternatives.size() + " alternatives: got " + scores.length);
        }
        double[] copy = scores.clone();
        for (int i = 0; i < copy.length; i++) {
            if (Double.isNaN(copy[i])) {
                throw new IllegalArgumentException("score of " + alternatives.get(i) + " must be a number: got NaN");
            }
            copy[i] += 0.0;
        }
        return new RelativeScores(alternatives, preference, copy);
    }

    /** Names of the alternatives, in the order of the matrix. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Which scores are good. */
    public Preference preference() {
        return preference;
    }

    /** Number of alternatives. */
    public int size() {
        return scores.length;
    }

    /** The score of a row, counted from 0. */
    public double at(int row) {
        return scores[row];
    }

    /**
     * The score of an alternative.
     *
     * @throws IllegalArgumentException if it is none of {@link #alternatives()}
     */
    public double of(String alternative) {
        return scores[Named.index(alternatives, alternative)];
    }

    /** The ranks that follow, 1 the best. */
    public Ranks ranks(Ties ties) {
        return Ranks.of(this, ties);
    }

    /** The alternatives from the best to the worst; of equal ones the first of the matrix comes first. */
    public List<String> bestFirst() {
        double sign = preference == Preference.HIGHER ? -1 : 1;
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(sign * scores[a] + 0.0, sign * scores[b] + 0.0))
                .map(alternatives::get)
                .toList();
    }

    /** A fresh array of the scores. */
    public double[] toArray() {
        return scores.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativeScores that
                && preference == that.preference
                && alternatives.equals(that.alternatives)
                && Arrays.equals(scores, that.scores);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * alternatives.hashCode() + preference.hashCode()) + Arrays.hashCode(scores);
    }

    /** The scores as aligned lines, rounded to six digits for reading. */
    @Override
    public String toString() {
        return Named.table(preference == Preference.HIGHER ? "SCORE" : "SCORE (lower is better)", alternatives, scores);
    }
}
