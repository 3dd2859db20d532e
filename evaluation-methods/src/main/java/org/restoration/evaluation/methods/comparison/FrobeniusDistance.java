package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/**
 * The Frobenius norm of the difference of the preference matrices (1, 0, −1 for a pair ordered, tied, ordered the other way). Dezert,
 * Shekhovtsov and Sałabun 2024, A new distance between rankings, Heliyon 10(7).
 */
public record FrobeniusDistance() implements RankComparison {

    @Override
    public String name() {
        return "Frobenius distance";
    }

    @Override
    public boolean distance() {
        return true;
    }

    @Override
    public double of(Ranks first, Ranks second) {
        Pairs pairs = Pairs.of(first, second);
        return Math.sqrt(2.0 * (4.0 * pairs.discordant() + pairs.tiedInOne()));
    }
}
