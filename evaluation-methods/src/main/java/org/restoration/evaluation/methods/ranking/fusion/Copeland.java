package org.restoration.evaluation.methods.ranking.fusion;

import java.util.List;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * Copeland's rule: the number of alternatives that more rankings put behind than before, less the number of those that more rankings put
 * before than behind. Saari and Merlin 1996, The Copeland method, <a
 * href="https://doi.org/10.1007/BF01212012">doi:10.1007/BF01212012</a>.
 *
 * <p>An alternative that beats every other by a majority comes first. How far two ranks lie apart does not count. Scores run from 1 − n to
 * n − 1 and sum to 0; ties are frequent and kept.
 */
public record Copeland() implements RankFusion {

    @Override
    public String name() {
        return "Copeland";
    }

    @Override
    public Scored fuse(List<Ranks> rankings) {
        List<String> alternatives = Agreed.alternatives(rankings);
        double[] scores = new double[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < i; k++) {
                int balance = 0;
                for (Ranks ranks : rankings) {
                    balance += Double.compare(ranks.at(k), ranks.at(i));
                }
                scores[i] += Integer.signum(balance);
                scores[k] -= Integer.signum(balance);
            }
        }
        return new Scored(RelativeScores.of(alternatives, Preference.HIGHER, scores));
    }
}
