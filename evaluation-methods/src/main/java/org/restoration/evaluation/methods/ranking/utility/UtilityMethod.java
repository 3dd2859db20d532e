package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.methods.ranking.RankingMethod;

/** Methods that order alternatives by a utility: a sum, a product or a ratio of their weighted values. */
public sealed interface UtilityMethod extends RankingMethod
        permits Aras,
                Aroman,
                CoCoSo,
                Copras,
                FullMultiplicativeForm,
                Lmaw,
                Marcos,
                Moosra,
                MultiMoora,
                Ocra,
                Rafsi,
                RangeOfValue,
                RatioSystem,
                RootAssessment,
                Waspas,
                WeightedProduct,
                WeightedSum {}
