package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/**
 * Kendall's tau-a: concordant less discordant pairs, over all pairs; a tied pair is neither, so that rankings with ties do not reach
 * 1. In [−1, 1]. Kendall 1938, <a href="https://doi.org/10.1093/biomet/30.1-2.81">doi:10.1093/biomet/30.1-2.81</a>.
 */
public record KendallTauA() implements RankComparison {

    @Override
    public String name() {
        return "Kendall tau-a";
    }

    @Override
    public boolean distance() {
        return false;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        Pairs pairs = Pairs.of(first, second);
        return (pairs.concordant() - pairs.discordant()) / (double) pairs.all();
    }
}
