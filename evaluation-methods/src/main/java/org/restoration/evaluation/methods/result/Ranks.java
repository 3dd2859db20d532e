package org.restoration.evaluation.methods.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The ranks of alternatives, 1 the best; ties are kept. Immutable. */
public final class Ranks implements SetRelative {

    private final List<String> alternatives;
    private final double[] ranks;

    private Ranks(List<String> alternatives, double[] ranks) {
        this.alternatives = alternatives;
        this.ranks = ranks;
    }

    /**
     * Ranks that are given.
     *
     * @param alternatives names in order
     * @param ranks one rank for each, at least 1; copied
     * @throws IllegalArgumentException if a rank is below 1 or not finite, or there is not one for each alternative
     */
    public static Ranks of(List<String> alternatives, double... ranks) {
        if (alternatives.size() != ranks.length) {
            throw new IllegalArgumentException(
                    "ranks must be one for each of " + alternatives.size() + " alternatives: got " + ranks.length);
        }
        for (int i = 0; i < ranks.length; i++) {
            if (!(ranks[i] >= 1) || Double.isInfinite(ranks[i])) {
                throw new IllegalArgumentException(
                        "rank of " + alternatives.get(i) + " must be finite and at least 1: got " + ranks[i]);
            }
        }
        return new Ranks(alternatives, ranks.clone());
    }

    /**
     * The ranks that follow from scores; scores are equal if their bits are, but for the two zeros.
     *
     * @param scores the scores
     * @param ties which rank equal scores get
     */
    public static Ranks of(RelativeScores scores, Ties ties) {
        double[] values = scores.toArray();
        double sign = scores.preference() == Preference.HIGHER ? -1 : 1;
        for (int i = 0; i < values.length; i++) {
            values[i] = sign * values[i] + 0.0;
        }
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int dense = 0;
        for (int first = 0; first < order.length; ) {
            int last = first;
            while (last + 1 < order.length && values[order[last + 1]] == values[order[first]]) {
                last++;
            }
            dense++;
            double rank = switch (ties) {
                case AVERAGE -> (first + last) / 2.0 + 1;
                case MINIMUM -> first + 1;
                case MAXIMUM -> last + 1;
                case DENSE -> dense;
            };
            for (int k = first; k <= last; k++) {
                ranks[order[k]] = rank;
            }
            first = last + 1;
        }
        return new Ranks(scores.alternatives(), ranks);
    }

    /** Names of the alternatives, in their own order. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Number of alternatives. */
    public int size() {
        return ranks.length;
    }

    /** The rank of a row, counted from 0. */
    public double at(int row) {
        return ranks[row];
    }

    /**
     * The rank of an alternative.
     *
     * @throws IllegalArgumentException if it is none of {@link #alternatives()}
     */
    public double of(String alternative) {
        return ranks[Named.index(alternatives, alternative)];
    }

    /** Whether two alternatives share a rank. */
    public boolean tied() {
        double[] sorted = toArray();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** A fresh array of the ranks. */
    public double[] toArray() {
        return ranks.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranks that
                && alternatives.equals(that.alternatives)
                && Arrays.equals(ranks, that.ranks);
    }

    @Override
    public int hashCode() {
        return 31 * alternatives.hashCode() + Arrays.hashCode(ranks);
    }

    @Override
    public String toString() {
        return Named.table("RANK", alternatives, ranks);
    }
}
