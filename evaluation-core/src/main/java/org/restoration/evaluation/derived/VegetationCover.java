package org.restoration.evaluation.derived;

/**
 * Fractional vegetation cover from a vegetation index by the dichotomy of the pixel into bare soil and full vegetation (Gutman and
 * Ignatov 1998, <a href="https://doi.org/10.1080/014311698215333">doi:10.1080/014311698215333</a>).
 */
public final class VegetationCover {

    private VegetationCover() {}

    /**
     * (NDVI − NDVI_soil) / (NDVI_veg − NDVI_soil), kept within 0 and 1. A pixel below the soil value has cover 0; it is not
     * missing. NaN for a missing NDVI.
     *
     * @param ndvi the index of the pixel, from −1 to 1
     * @param bareSoil the index of bare soil in the region
     * @param fullVegetation the index of full vegetation in the region, above that of bare soil
     * @return share of the pixel, 0 to 1
     */
    public static double fraction(double ndvi, double bareSoil, double fullVegetation) {
        if (!(bareSoil < fullVegetation)) {
            throw new IllegalArgumentException(
                    "NDVI of full vegetation must be above that of bare soil " + bareSoil + ": got " + fullVegetation);
        }
        return Math.max(0, Math.min(1, (ndvi - bareSoil) / (fullVegetation - bareSoil)));
    }
}
