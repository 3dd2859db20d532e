package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * From how large a difference on it matters, in the unit of an indicator, as ELECTRE III and TRI ask.
 *
 * @param indifference q, greatest difference that does not matter, finite and at least 0
 * @param preference p, difference from which the better one is strictly preferred, finite and at least q
 * @param veto v, difference from which nothing else can make good for it, at least p; empty for none
 */
public record Thresholds(double indifference, double preference, OptionalDouble veto) {

    /** Checks their order. */
    public Thresholds {
        check(indifference, preference);
        Objects.requireNonNull(veto, "veto");
        if (veto.isPresent() && !(veto.getAsDouble() >= preference)) {
            throw new IllegalArgumentException("veto threshold must be at least the preference threshold of "
                    + preference + ": got " + veto.getAsDouble());
        }
    }

    /** Thresholds without a veto. */
    public static Thresholds of(double indifference, double preference) {
        return new Thresholds(indifference, preference, OptionalDouble.empty());
    }

    /** Thresholds with a veto. */
    public static Thresholds of(double indifference, double preference, double veto) {
        return new Thresholds(indifference, preference, OptionalDouble.of(veto));
    }

    static void check(double indifference, double preference) {
        if (!(indifference >= 0) || Double.isInfinite(indifference)) {
            throw new IllegalArgumentException(
                    "indifference threshold must be finite and at least 0: got " + indifference);
        }
        if (!(preference >= indifference) || Double.isInfinite(preference)) {
            throw new IllegalArgumentException("preference threshold must be finite and at least the indifference"
                    + " threshold of " + indifference + ": got " + preference);
        }
    }

    /**
     * How far the indicator agrees that the first is at least as good as the second.
     *
     * @param worseBy how much worse the first is; negative if it is better
     * @return 1 up to q, 0 from p on, linear between them; 1 at q where both are equal
     */
    double concordance(double worseBy) {
        if (!(worseBy > indifference)) {
            return 1;
        }
        return worseBy < preference ? (preference - worseBy) / (preference - indifference) : 0;
    }

    /**
     * How far the indicator speaks against the first being at least as good as the second.
     *
     * @param worseBy how much worse the first is; negative if it is better
     * @return 0 up to p, 1 from v on, linear between them; 0 without a veto
     */
    double discordance(double worseBy) {
        if (veto.isEmpty() || !(worseBy > preference)) {
            return 0;
        }
        double v = veto.getAsDouble();
        return worseBy < v ? (worseBy - preference) / (v - preference) : 1;
    }
}
