package org.restoration.evaluation.methods.fuzzy;

/** Corners of fuzzy numbers as arrays, in rising order, and what arithmetic makes of them. */
final class Corners {

    private Corners() {}

    static double[] of(TriangularNumber number) {
        return new double[] {number.lower(), number.middle(), number.upper()};
    }

    static double[] of(TrapezoidalNumber number) {
        return new double[] {number.a(), number.b(), number.c(), number.d()};
    }

    static void check(String what, double... corners) {
        for (int i = 0; i < corners.length; i++) {
            if (!Double.isFinite(corners[i]) || i > 0 && corners[i] < corners[i - 1]) {
                StringBuilder got = new StringBuilder();
                for (double corner : corners) {
                    got.append(got.isEmpty() ? "" : ", ").append(corner);
                }
                throw new IllegalArgumentException(
                        "corners of a " + what + " must be finite and never fall: got " + got);
            }
        }
    }

    static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    static double[] negative(double[] corners) {
        return scaled(corners, -1);
    }

    static double[] scaled(double[] corners, double factor) {
        double[] scaled = new double[corners.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor * corners[factor < 0 ? scaled.length - 1 - i : i] + 0.0;
        }
        return scaled;
    }

    /** The least and the greatest product of the ends, and of the inner corners, whatever their signs. */
    static double[] product(double[] one, double[] other) {
        int last = one.length - 1;
        double[] product = new double[one.length];
        for (int low = 0; low <= last - low; low++) {
            int high = last - low;
            double p = one[low] * other[low];
            double q = one[low] * other[high];
            double r = one[high] * other[low];
            double s = one[high] * other[high];
            product[low] = Math.min(Math.min(p, q), Math.min(r, s)) + 0.0;
            product[high] = Math.max(Math.max(p, q), Math.max(r, s)) + 0.0;
        }
        return product;
    }

    static double[] reciprocal(double[] corners) {
        int last = corners.length - 1;
        if (corners[0] <= 0 && corners[last] >= 0) {
            throw new IllegalArgumentException(
                    "fuzzy number must not contain 0 to be divided by: got " + corners[0] + " to " + corners[last]);
        }
        double[] reciprocal = new double[corners.length];
        for (int i = 0; i <= last; i++) {
            reciprocal[i] = 1 / corners[last - i];
        }
        return reciprocal;
    }

    static double[] power(double[] corners, double exponent) {
        if (corners[0] < 0 || corners[0] == 0 && exponent < 0) {
            throw new IllegalArgumentException("fuzzy number must be " + (exponent < 0 ? "positive" : "at least 0")
                    + " to be raised to " + exponent + ": got " + corners[0] + " to " + corners[corners.length - 1]);
        }
        double[] power = new double[corners.length];
        for (int i = 0; i < power.length; i++) {
            power[i] = StrictMath.pow(corners[exponent < 0 ? power.length - 1 - i : i], exponent);
        }
        return power;
    }

    static double distance(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(squares / one.length);
    }
}
