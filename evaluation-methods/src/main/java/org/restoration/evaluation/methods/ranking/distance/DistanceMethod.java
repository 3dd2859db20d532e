package org.restoration.evaluation.methods.ranking.distance;

import org.restoration.evaluation.methods.ranking.RankingMethod;

/** Methods that order alternatives by how far they lie from an ideal, an anti-ideal, a mean, a border or a limit. */
public sealed interface DistanceMethod extends RankingMethod
        permits BalancedSpotis,
                Codas,
                Comet,
                Cradis,
                Edas,
                Ervd,
                GreyRelation,
                LimitsOnProperties,
                Mabac,
                Mairca,
                Piv,
                Probid,
                ReferencePoint,
                Rim,
                SimplifiedProbid,
                Spotis,
                Topsis,
                Vikor {}
