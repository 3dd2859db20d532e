package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/**
 * Goodman and Kruskal's gamma: concordant less discordant pairs, over the pairs that neither ranking ties. In [−1, 1]. Goodman and
 * Kruskal 1954, <a href="https://doi.org/10.1080/01621459.1954.10501231">doi:10.1080/01621459.1954.10501231</a>.
 */
public record GoodmanKruskalGamma() implements RankComparison {

    @Override
    public String name() {
        return "Goodman–Kruskal gamma";
    }

    @Override
    public boolean distance() {
        return false;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        Pairs pairs = Pairs.of(first, second);
        return (pairs.concordant() - pairs.discordant()) / (double) (pairs.concordant() + pairs.discordant());
    }
}
