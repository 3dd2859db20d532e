package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/** How alike, or how far apart, two rankings of the same alternatives are. */
public sealed interface RankComparison
        permits Spearman,
                WeightedSpearman,
                RankSimilarity,
                KendallTauA,
                KendallTauB,
                GoodmanKruskalGamma,
                KemenyDistance,
                FrobeniusDistance,
                DrasticDistance,
                AverageRankShift {

    /** How the field calls it. */
    String name();

    /** Whether it is 0 for equal rankings and grows as they differ; otherwise it is 1 for equal ones and falls. */
    boolean distance();

    /**
     * The number for two rankings.
     *
     * @param first the ranking that is compared with; where a method weighs places, its places count
     * @param second the other ranking, of the same alternatives in the same order
     * @return the number; NaN where the method is not defined, because a ranking ties all alternatives
     * @throws IllegalArgumentException if they are not rankings of the same alternatives in the same order
     */
    double of(Ranks first, Ranks second);
}
