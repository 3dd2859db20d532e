package org.restoration.evaluation.methods.ranking.outranking;

/** How one alternative stands to another where not all can be compared. */
public enum Relation {
    /** The first is better. */
    BETTER,
    /** Neither is better. */
    EQUAL,
    /** The second is better. */
    WORSE,
    /** One speaks for the first, another for the second. */
    INCOMPARABLE;

    /** The relation where two orders must agree: each number is above 0 if that order puts the first before the second. */
    static Relation of(double first, double second) {
        if (first == 0 && second == 0) {
            return EQUAL;
        }
        if (first >= 0 && second >= 0) {
            return BETTER;
        }
        return first <= 0 && second <= 0 ? WORSE : INCOMPARABLE;
    }
}
