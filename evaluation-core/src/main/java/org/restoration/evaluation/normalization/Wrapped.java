package org.restoration.evaluation.normalization;

/** The rule for the shape inside a value function that scores a derived number. */
final class Wrapped {

    private Wrapped() {}

    static void check(String what, ValueFunction shape) {
        if (shape == null || shape.input() != Input.VALUE) {
            throw new IllegalArgumentException(
                    "shape of " + what + " must score a plain number itself: got " + (shape == null ? "none" : shape));
        }
    }
}
