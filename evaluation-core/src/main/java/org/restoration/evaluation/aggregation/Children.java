package org.restoration.evaluation.aggregation;

/** The rule that every child has a weight and a score. */
final class Children {

    private Children() {}

    static void check(int weights, int scores) {
        if (weights != scores) {
            throw new IllegalArgumentException(
                    "scores must be as many as weights: got " + scores + " scores, " + weights + " weights");
        }
    }

    static double checkedFloor(String what, double floor) {
        if (!(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException("floor of " + what + " must lie in [0, 1): got " + floor);
        }
        return floor + 0.0;
    }
}
