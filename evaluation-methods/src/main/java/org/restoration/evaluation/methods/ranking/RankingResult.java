package org.restoration.evaluation.methods.ranking;

import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.SetRelative;
import org.restoration.evaluation.methods.result.Ties;

/** What a ranking method says of a set of alternatives; each method has a record of its own with what else it says. */
public interface RankingResult extends SetRelative {

    /** The scores by which the method orders the alternatives. */
    RelativeScores scores();

    /** The order as ranks, 1 the best; equal scores share the mean of the ranks that they take up. */
    default Ranks ranks() {
        return scores().ranks(Ties.AVERAGE);
    }
}
