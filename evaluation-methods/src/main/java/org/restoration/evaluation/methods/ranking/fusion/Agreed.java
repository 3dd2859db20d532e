package org.restoration.evaluation.methods.ranking.fusion;

import java.util.List;
import org.restoration.evaluation.methods.result.Ranks;

/** The alternatives that several rankings speak of. */
final class Agreed {

    private Agreed() {}

    static List<String> alternatives(List<Ranks> rankings) {
        if (rankings.isEmpty()) {
            throw new IllegalArgumentException("rankings must be at least one: got none");
        }
        List<String> alternatives = rankings.get(0).alternatives();
        for (int r = 1; r < rankings.size(); r++) {
            if (!rankings.get(r).alternatives().equals(alternatives)) {
                throw new IllegalArgumentException("ranking " + (r + 1) + " must be of the alternatives " + alternatives
                        + " in this order: got " + rankings.get(r).alternatives());
            }
        }
        return alternatives;
    }
}
