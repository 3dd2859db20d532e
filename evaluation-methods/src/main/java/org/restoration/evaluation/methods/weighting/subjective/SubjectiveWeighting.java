package org.restoration.evaluation.methods.weighting.subjective;

import org.restoration.evaluation.weighting.Derived;

/** Weights from the judgements of people: an order, points, comparisons, influences. */
public sealed interface SubjectiveWeighting
        permits RankOrder,
                Points,
                Swara,
                OrderRelation,
                Piprecia,
                Fucom,
                Rancom,
                Dematel,
                PairwiseAhp,
                GroupAhp,
                FuzzyAhp,
                ExtentAnalysis,
                BestWorst,
                LmawExperts {

    /** How the field calls it. */
    String name();

    /** The weights that follow, of sum 1, with an origin that names the method. */
    Derived weights();
}
