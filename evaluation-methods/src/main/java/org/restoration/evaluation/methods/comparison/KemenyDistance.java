package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/**
 * The Kemeny distance: two for every pair that the rankings order in opposite ways, one for every pair that just one of them ties. 0 to
 * n (n − 1). Kemeny 1959, Mathematics without Numbers, Daedalus 88(4), 577–591.
 */
public record KemenyDistance() implements RankComparison {

    @Override
    public String name() {
        return "Kemeny distance";
    }

    @Override
    public boolean distance() {
        return true;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        Pairs pairs = Pairs.of(first, second);
        return 2.0 * pairs.discordant() + pairs.tiedInOne();
    }
}
