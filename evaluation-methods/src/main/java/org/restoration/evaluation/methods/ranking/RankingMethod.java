package org.restoration.evaluation.methods.ranking;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.Importances;

/** Orders the alternatives of a set under importances of their indicators. */
public interface RankingMethod {

    /** How the field calls it, such as {@code TOPSIS}. */
    String name();

    /**
     * The ranking of a set.
     *
     * @param matrix the set, complete, with benefits and costs only
     * @param importances importances of exactly the indicators of the matrix
     * @return scores and what else the method says, valid within this set only
     * @throws IllegalArgumentException if a value is missing or one that the method cannot work with, or the importances speak of
     *     other indicators
     */
    RankingResult rank(DecisionMatrix matrix, Importances importances);
}
