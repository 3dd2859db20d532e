package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/**
 * Kendall's tau-b: as tau-a, over the geometric mean of the pairs that each ranking does not tie, so that equal rankings with ties
 * reach 1. In [−1, 1]. Kendall 1945, <a href="https://doi.org/10.1093/biomet/33.3.239">doi:10.1093/biomet/33.3.239</a>.
 */
public record KendallTauB() implements RankComparison {

    @Override
    public String name() {
        return "Kendall tau-b";
    }

    @Override
    public boolean distance() {
        return false;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        Pairs pairs = Pairs.of(first, second);
        return (pairs.concordant() - pairs.discordant())
                / Math.sqrt((double) (pairs.all() - pairs.tiedInFirst()) * (pairs.all() - pairs.tiedInSecond()));
    }
}
