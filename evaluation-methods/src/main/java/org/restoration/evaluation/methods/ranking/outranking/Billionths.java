package org.restoration.evaluation.methods.ranking.outranking;

/** Numbers of about 1 rounded to nine decimals, so that a sum of weights that should meet a threshold meets it. */
final class Billionths {

    private Billionths() {}

    static double of(double number) {
        return Math.rint(number * 1e9);
    }

    static boolean reaches(double number, double threshold) {
        return of(number) >= of(threshold);
    }

    static boolean above(double number, double other) {
        return of(number) > of(other);
    }
}
