package org.restoration.evaluation.methods.weighting.combination;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * One set of weights out of several, as a rule of judgements and of data. The result keeps the origins of its sources, so that weights
 * that depend on a set of alternatives still say so.
 */
public sealed interface WeightCombination permits Additive, Multiplicative, MinimumRelativeEntropy, GameTheory {

    /** How the field calls it. */
    String name();

    /**
     * The combined weights, of sum 1, in the order of the first source.
     *
     * @param sources at least two, of the same indicators in any order
     * @throws IllegalArgumentException if there are fewer, they speak of different indicators, or nothing would have weight
     */
    Derived combine(List<Derived> sources);
}
