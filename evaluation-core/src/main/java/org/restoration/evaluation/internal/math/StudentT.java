package org.restoration.evaluation.internal.math;

/**
 * Student's t distribution with whole degrees of freedom.
 *
 * <p>The quantile is solved by Newton steps on the distribution itself. With y = t²/(ν + t²), x = 1 − y and the density f, the
 * hypergeometric form of the incomplete beta function (Abramowitz and Stegun 1964, 26.5.4 and 26.7.1) gives two series of
 * positive terms, and so without cancellation:
 *
 * <pre>
 * P(0 &lt; T &lt; t) = t·f(t)·Σ y^k · Π (ν + 1 + 2j)/(3 + 2j)
 * P(T &gt; t)     = t·f(t)/ν · Σ x^k · Π (ν + 1 + 2j)/(ν + 2 + 2j)      products over j = 0 … k − 1
 * </pre>
 *
 * The library commons-math3 is not used here: its quantile stops at 1e-9.
 */
public final class StudentT {

    /** From here on four terms of the expansion in 1/ν are exact to the last digits. */
    private static final int LARGE = 10_000;

    /** Below it the density of few degrees of freedom leaves the range of doubles. */
    private static final double LEAST_PROBABILITY = 1e-100;

    private StudentT() {}

    /**
     * The value that t stays below with probability p; relative accuracy about 1e-14 for p from 1e-10 to 1 − 1e-10.
     *
     * @param p probability, at least 1e-100 and below 1
     * @param degreesOfFreedom ν, at least 1
     */
    public static double quantile(double p, int degreesOfFreedom) {
        if (!(p >= LEAST_PROBABILITY && p < 1)) {
            throw new IllegalArgumentException(
                    "probability of a t quantile must be at least " + LEAST_PROBABILITY + " and below 1: got " + p);
        }
        if (degreesOfFreedom < 1) {
            throw new IllegalArgumentException("degrees of freedom must be at least 1: got " + degreesOfFreedom);
        }
        if (p < 0.5) {
            return -upper(p, 0.5 - p, degreesOfFreedom);
        }
        return upper(1 - p, p - 0.5, degreesOfFreedom);
    }

    private static double upper(double tail, double center, int df) {
        if (center == 0) {
            return 0;
        }
        if (df == 1) {
            return tail < 0.25 ? 1 / StrictMath.tan(Math.PI * tail) : StrictMath.tan(Math.PI * center);
        }
        if (df == 2) {
            return center * Math.sqrt(2 / (tail * (1 - tail)));
        }
        double z = tail < center ? -Normal.quantile(tail) : Normal.quantile(0.5 + center);
        return df >= LARGE ? expanded(z, df) : solved(z, tail, center, df);
    }

    /**
     * Newton's steps from the normal quantile, which lies below the root. The center is concave and the tail convex in t, so that
     * every step stays below the root and the steps end when they no longer move t.
     */
    private static double solved(double start, double tail, double center, int df) {
        double densityAtZero = densityAtZero(df);
        double t = start;
        while (true) {
            double density = densityAtZero * StrictMath.exp(-0.5 * (df + 1) * StrictMath.log1p(t * t / df));
            double missing = tail < 0.02 || t * t > df
                    ? density * t / df * tailSeries(t, df) - tail
                    : center - density * t * centerSeries(t, df);
            double step = missing / density;
            t += step;
            if (!(step > 1e-15 * t)) {
                return t;
            }
        }
    }

    private static double centerSeries(double t, int df) {
        double y = t * t / (df + t * t);
        CompensatedSum sum = new CompensatedSum();
        double term = 1;
        for (int j = 0; term > 1e-18 * sum.value(); j++) {
            sum.add(term);
            term *= y * (df + 1 + 2.0 * j) / (3 + 2.0 * j);
        }
        return sum.value();
    }

    private static double tailSeries(double t, int df) {
        double y = t * t / (df + t * t);
        CompensatedSum sum = new CompensatedSum();
        double term = 1;
        for (int j = 0; term > 1e-18 * sum.value(); j++) {
            sum.add(term);
            // x·(ν + 1 + 2j)/(ν + 2 + 2j) is near 1 for large ν: taking its complement off keeps the error of x out of
            // x^k.
            term -= term * (y + (1 - y) / (df + 2 + 2.0 * j));
        }
        return sum.value();
    }

    /**
     * Γ((ν + 1)/2) / (√(νπ)·Γ(ν/2)) by its recursion in steps of two, and by its expansion in 1/ν where that would gather too many
     * roundings.
     */
    private static double densityAtZero(int df) {
        if (df >= 200) {
            double h = 1.0 / df;
            double series =
                    1 + h * (-1 / 4.0 + h * (1 / 32.0 + h * (5 / 128.0 + h * (-21 / 2048.0 - h * 399 / 8192.0))));
            return series / Math.sqrt(2 * Math.PI);
        }
        double ratio = df % 2 == 0 ? 0.5 : 1 / Math.PI;
        for (int nu = df % 2 == 0 ? 2 : 1; nu < df; nu += 2) {
            ratio *= (nu + 1.0) / nu;
        }
        return ratio / Math.sqrt(df);
    }

    /** Cornish–Fisher expansion, Abramowitz and Stegun (1964), 26.7.5. */
    private static double expanded(double z, int df) {
        double w = z * z;
        double g1 = (w + 1) / 4;
        double g2 = ((5 * w + 16) * w + 3) / 96;
        double g3 = (((3 * w + 19) * w + 17) * w - 15) / 384;
        double g4 = ((((79 * w + 776) * w + 1482) * w - 1920) * w - 945) / 92160;
        double h = 1.0 / df;
        return z + z * h * (g1 + h * (g2 + h * (g3 + h * g4)));
    }
}
