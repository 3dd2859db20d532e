package org.restoration.evaluation.engine;

/**
 * Comparisons after one rounding to 9 decimals, without the rounding: because rounding never changes an order, the numbers that
 * are at least a limit after it are those from some number on. That number is found once and compared with as it is.
 */
final class Nanos {

    private static final double NANO = 1e9;

    private Nanos() {}

    /** A number in units of 10⁻⁹, rounded to a whole one, ties to even. */
    static double rounded(double number) {
        return Math.rint(number * NANO);
    }

    /** The least number that is at least a limit after rounding, where the limit is given {@linkplain #rounded rounded}. */
    static double least(double limit) {
        long below = key(Double.NEGATIVE_INFINITY) - 1;
        long atLeast = key(Double.POSITIVE_INFINITY);
        while (atLeast - 1 > below) {
            long middle = below + ((atLeast - below) >>> 1);
            if (rounded(number(middle)) >= limit) {
                atLeast = middle;
            } else {
                below = middle;
            }
        }
        return number(atLeast);
    }

    /** The greatest number that is at most a limit after rounding, where the limit is given {@linkplain #rounded rounded}. */
    static double greatest(double limit) {
        return -least(-limit);
    }

    /**
     * 1 where a number lies below another, else 0; what it is for a missing number says nothing. The sign of the difference tells it,
     * without a branch: numbers of many sites come in no order that a processor could guess. At most one of the two is infinite.
     */
    static int isBelow(double number, double limit) {
        return (int) (Double.doubleToRawLongBits(number - limit + 0.0) >>> 63);
    }

    /** Whole numbers in the order of the numbers; it is its own inverse on the bits. */
    private static long key(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double number(long key) {
        return Double.longBitsToDouble(key < 0 ? Long.MIN_VALUE - key : key);
    }
}
