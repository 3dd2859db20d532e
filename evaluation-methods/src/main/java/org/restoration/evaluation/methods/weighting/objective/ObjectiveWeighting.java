package org.restoration.evaluation.methods.weighting.objective;

import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights from the data alone: how much an indicator tells the alternatives of a set apart. They belong to that set: another
 * alternative may change all of them, and they say nothing of what matters for restoration.
 */
public sealed interface ObjectiveWeighting
        permits Entropy,
                Critic,
                StandardDeviation,
                CoefficientOfVariation,
                Variance,
                Gini,
                Angle,
                Merec,
                Cilos,
                Idocriw,
                Lopcow,
                PrincipalComponents,
                ProjectionPursuit,
                EqualWeights {

    /** How the field calls it. */
    String name();

    /**
     * The weights that follow from a set.
     *
     * @param matrix the set, complete
     * @return weights of sum 1 in the order of the indicators, with an origin that says that they depend on the set
     * @throws IllegalArgumentException if a value is missing, or the method cannot work with one
     */
    Derived fit(DecisionMatrix matrix);
}
