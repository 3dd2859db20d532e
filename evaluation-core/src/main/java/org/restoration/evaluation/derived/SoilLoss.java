package org.restoration.evaluation.derived;

/**
 * The revised universal soil loss equation (Renard et al. 1997, USDA Agriculture Handbook 703) with the slope and cover factors
 * used in China. The values of m, and the cover factor, are recalled from practice (basis literature, unverified).
 */
public final class SoilLoss {

    private static final double UNIT_PLOT_METERS = 22.13;
    private static final double COVER_WITHOUT_EROSION = 78.3;

    private SoilLoss() {}

    /**
     * The mean annual soil loss R·K·L·S·C·P. NaN for a missing input.
     *
     * @param r rainfall erosivity in MJ·mm/(hm²·h·a)
     * @param k soil erodibility in t·hm²·h/(hm²·MJ·mm)
     * @param lengthMeters slope length in m
     * @param steepnessDegrees slope in degrees
     * @param coverPercent vegetation cover in percent
     * @param practice P, support practice factor, 0 to 1
     * @return erosion modulus in t/(km²·a)
     */
    public static double modulus(
            double r, double k, double lengthMeters, double steepnessDegrees, double coverPercent, double practice) {
        double perHectare = r
                * k
                * lengthFactor(lengthMeters, steepnessDegrees)
                * steepnessFactor(steepnessDegrees)
                * coverFactor(coverPercent)
                * practice;
        return 100 * perHectare;
    }

    /**
     * L = (λ / 22.13)^m with m = 0.2 up to 1°, 0.3 up to 3°, 0.4 below 5°, 0.5 from 5° on. (Wischmeier and Smith 1978, USDA
     * Agriculture Handbook 537, give the same m for classes in percent; the classes in degrees are those of later Chinese
     * practice.)
     *
     * @param meters slope length λ, at least 0
     * @param degrees slope, 0 to 90
     */
    public static double lengthFactor(double meters, double degrees) {
        checkSlope(degrees);
        if (meters < 0) {
            throw new IllegalArgumentException("slope length must be at least 0 m: got " + meters);
        }
        return StrictMath.pow(meters / UNIT_PLOT_METERS, lengthExponent(degrees));
    }

    private static double lengthExponent(double degrees) {
        if (degrees <= 1) {
            return 0.2;
        }
        if (degrees <= 3) {
            return 0.3;
        }
        return degrees < 5 ? 0.4 : 0.5;
    }

    /**
     * S = 10.8·sin θ + 0.03 below 5°, 16.8·sin θ − 0.5 below 10° (McCool et al. 1987, <a
     * href="https://doi.org/10.13031/2013.30576">doi:10.13031/2013.30576</a>, who change lines at 9 %, 5.14°), 21.9·sin θ − 0.96
     * from 10° on (Liu et al. 1994, <a href="https://doi.org/10.13031/2013.28273">doi:10.13031/2013.28273</a>, who give 21.91 for
     * slopes of 9 to 55 %). The limits of 5° and 10° and the rounding are those of Chinese practice (unverified), with small
     * jumps at both.
     *
     * @param degrees slope θ, 0 to 90
     */
    public static double steepnessFactor(double degrees) {
        checkSlope(degrees);
        double sine = StrictMath.sin(StrictMath.toRadians(degrees));
        if (degrees < 5) {
            return 10.8 * sine + 0.03;
        }
        return degrees < 10 ? 16.8 * sine - 0.5 : 21.9 * sine - 0.96;
    }

    /**
     * C = 0.6508 − 0.3436·lg f, 1 without cover and 0 above 78.3 % (Cai et al. 2000, Journal of Soil and Water Conservation
     * 14(2):19–24, in Chinese). Near 0 % the formula exceeds 1 and is kept at 1.
     *
     * @param percent vegetation cover f, 0 to 100
     */
    public static double coverFactor(double percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("vegetation cover must be from 0 to 100 %: got " + percent);
        }
        if (percent == 0) {
            return 1;
        }
        if (percent > COVER_WITHOUT_EROSION) {
            return 0;
        }
        return Math.min(1, 0.6508 - 0.3436 * StrictMath.log10(percent));
    }

    /**
     * The soil loss control ratio of GB/T 50434-2018, 2.0.2: tolerance over modulus; 1 or more is within the tolerance. Positive
     * infinity when nothing is lost.
     *
     * @param tolerance tolerated soil loss in t/(km²·a), above 0
     * @param modulus erosion modulus after the works in t/(km²·a), at least 0
     */
    public static double controlRatio(double tolerance, double modulus) {
        if (tolerance <= 0) {
            throw new IllegalArgumentException("tolerated soil loss must be above 0 t/(km2.a): got " + tolerance);
        }
        if (modulus < 0) {
            throw new IllegalArgumentException("erosion modulus must be at least 0 t/(km2.a): got " + modulus);
        }
        return tolerance / Math.abs(modulus);
    }

    private static void checkSlope(double degrees) {
        if (degrees < 0 || degrees > 90) {
            throw new IllegalArgumentException("slope must be from 0 to 90 degrees: got " + degrees);
        }
    }
}
