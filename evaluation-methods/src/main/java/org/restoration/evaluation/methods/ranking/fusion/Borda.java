package org.restoration.evaluation.methods.ranking.fusion;

import java.util.List;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * Borda's count: the sum of the ranks of an alternative, lower is better. Borda 1781, Mémoire sur les élections au scrutin.
 *
 * <p>Compensatory between rankings. The order of two alternatives may turn round when a third joins or leaves, as ranks move up or down.
 * Equal sums are ties.
 */
public record Borda() implements RankFusion {

    @Override
    public String name() {
        return "Borda";
    }

    @Override
    public Scored fuse(List<Ranks> rankings) {
        List<String> alternatives = Agreed.alternatives(rankings);
        double[] sums = new double[alternatives.size()];
        for (Ranks ranks : rankings) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ranks.at(i);
            }
        }
        return new Scored(RelativeScores.of(alternatives, Preference.LOWER, sums));
    }
}
