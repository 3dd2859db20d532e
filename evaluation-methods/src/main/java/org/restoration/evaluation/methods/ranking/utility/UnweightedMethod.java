package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;

/** Methods that order alternatives by the data alone and take no importances: they weigh the indicators themselves, or not at all. */
public sealed interface UnweightedMethod permits DominanceCount, PreferenceSelectionIndex, Simus {

    /** How the field calls it, such as {@code PSI}. */
    String name();

    /**
     * The ranking of a set.
     *
     * @param matrix the set, complete, with benefits and costs only
     * @return scores and what else the method says, valid within this set only
     * @throws IllegalArgumentException if a value is missing or one that the method cannot work with
     */
    RankingResult rank(DecisionMatrix matrix);
}
