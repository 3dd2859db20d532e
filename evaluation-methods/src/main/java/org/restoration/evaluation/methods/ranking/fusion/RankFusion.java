package org.restoration.evaluation.methods.ranking.fusion;

import java.util.List;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Ranks;

/** Makes one ranking of several, which methods or experts gave of the same alternatives. */
public sealed interface RankFusion permits Borda, Copeland {

    /** How the field calls it. */
    String name();

    /**
     * The ranking that stands for all.
     *
     * @param rankings at least one, of the same alternatives in the same order
     * @return scores, valid within this set of alternatives and these rankings only
     * @throws IllegalArgumentException if there is none, or they speak of other alternatives
     */
    RankingResult fuse(List<Ranks> rankings);
}
