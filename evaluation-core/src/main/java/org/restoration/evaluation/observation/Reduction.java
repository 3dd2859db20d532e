package org.restoration.evaluation.observation;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * How the observations of one cell become one value. Declared by the profile for each indicator. Every observation counts once,
 * whatever its number of samples: the observation (a transect, a sample point) is the unit of replication, its sub-samples are
 * not (Hurlbert 1984, <a href="https://doi.org/10.2307/1942661">doi:10.2307/1942661</a>).
 */
public sealed interface Reduction
        permits Reduction.Mean,
                Reduction.Median,
                Reduction.Latest,
                Reduction.Worst,
                Reduction.Percentile,
                Reduction.UpperConfidenceLimit,
                Reduction.ShareExceeding,
                Reduction.InverseVariance {

    /** The arithmetic mean. */
    Mean MEAN = new Mean();

    /** The median. */
    Median MEDIAN = new Median();

    /** The newest observation. */
    Latest LATEST = new Latest();

    /** The worst observation. */
    Worst WORST = new Worst();

    /** Inverse-variance fusion of the channels. */
    InverseVariance INVERSE_VARIANCE = new InverseVariance();

    /**
     * Whether this reduction has a meaning for an indicator of the direction. A profile refuses one that has none, and so does
     * {@link Sample#reduce}.
     */
    default boolean fits(Direction direction) {
        return true;
    }

    /** The arithmetic mean. */
    record Mean() implements Reduction {}

    /** The median; the mean of the middle two for an even number of observations. */
    record Median() implements Reduction {}

    /** The observation of the latest date; of several, the one recorded last, then the one whose id comes last. */
    record Latest() implements Reduction {}

    /**
     * The greatest value of a cost indicator, the least of a benefit indicator. It does not fit an optimum indicator: which end
     * is worse there is known to the value function only, and the value farthest from the best range need not score lowest.
     */
    record Worst() implements Reduction {
        @Override
        public boolean fits(Direction direction) {
            return direction != Direction.OPTIMUM;
        }
    }

    /**
     * A quantile of type R-7: linear interpolation between the order statistics around (n − 1)·p.
     *
     * @param p share of the observations below it, from 0 (minimum) to 1 (maximum)
     */
    record Percentile(double p) implements Reduction {
        /** Checks the range. */
        public Percentile {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("p of a percentile must be from 0 to 1: got " + p
                        + (p > 1 && p <= 100 ? "\nMaybe " + p / 100 : ""));
            }
        }
    }

    /**
     * The one-sided upper confidence limit of the mean, mean + t(level, n − 1)·s/√n, as used for contaminants in the manner of
     * HJ 25.5-2018. With a single observation its own uncertainty takes the place of s/√n. When that is not known either, the
     * result is missing: the value itself lies below any limit that could have been computed, and would look better than the
     * data are. It fits cost indicators only; for the others the upper end is the good end.
     *
     * @param level one-sided confidence, above 0.5 and below 1, such as 0.95
     */
    record UpperConfidenceLimit(double level) implements Reduction {
        /** Checks the range. */
        public UpperConfidenceLimit {
            if (!(level > 0.5 && level < 1)) {
                throw new IllegalArgumentException(
                        "level of an upper confidence limit must be above 0.5 and below 1: got " + level
                                + (level >= 50 && level < 100 ? "\nMaybe " + level / 100 : ""));
            }
        }

        @Override
        public boolean fits(Direction direction) {
            return direction == Direction.COST;
        }
    }

    /**
     * The percentage of observations outside the allowed values, 0 to 100, whatever the unit of the observations: the value
     * function and the limits of an indicator with this reduction are in percent.
     *
     * @param allowed values that do not exceed, ends included, in the unit of the observations
     */
    record ShareExceeding(ValueRange allowed) implements Reduction {
        /** Checks that it is there. */
        public ShareExceeding {
            Objects.requireNonNull(allowed, "allowed");
        }

        @Override
        public boolean fits(Direction direction) {
            return direction == Direction.COST;
        }
    }

    /**
     * The means of the channels (sky, ground, human) weighted by the inverse of their squared standard uncertainties; see
     * {@link Fusion}, which also tells how far the channels disagree. One channel alone needs no weight: its mean is the value.
     * With two or more, the result is missing if one of them has no known uncertainty, or one of 0, which would silence the
     * others.
     */
    record InverseVariance() implements Reduction {}
}
