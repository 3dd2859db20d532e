package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;

/**
 * What a property must keep to.
 *
 * @param kind on which side of the value it must be
 * @param value the limit or target, positive and finite, in the unit of the indicator
 */
public record Limit(Kind kind, double value) {

    /** On which side of a limit values must be. */
    public enum Kind {
        /** At least the limit. */
        LOWER,
        /** At most the limit. */
        UPPER,
        /** As near as may be. */
        TARGET
    }

    /** Checks that the value is positive. */
    public Limit {
        Objects.requireNonNull(kind, "kind");
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("limit must be positive and finite: got " + value);
        }
    }

    /** At least the value. */
    public static Limit atLeast(double value) {
        return new Limit(Kind.LOWER, value);
    }

    /** At most the value. */
    public static Limit atMost(double value) {
        return new Limit(Kind.UPPER, value);
    }

    /** As near the value as may be. */
    public static Limit near(double value) {
        return new Limit(Kind.TARGET, value);
    }

    /** What a value is against the limit, lower is better: limit / value, value / limit, or |value / target − 1|. */
    double merit(double of) {
        return switch (kind) {
            case LOWER -> value / of;
            case UPPER -> of / value;
            case TARGET -> Math.abs(of / value - 1);
        };
    }
}
