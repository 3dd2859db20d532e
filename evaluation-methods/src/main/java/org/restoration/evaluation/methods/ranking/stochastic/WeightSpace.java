package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Which weights are possible where they are not known; each is as likely as another. */
public sealed interface WeightSpace permits AnyWeights, OrderedWeights, KnownWeights {

    /**
     * The weights of one draw, of sum 1.
     *
     * @param codes indicators in order
     * @param uniform a number between 0 and 1, both excluded, for each indicator
     */
    double[] draw(List<String> codes, IntToDoubleFunction uniform);
}
