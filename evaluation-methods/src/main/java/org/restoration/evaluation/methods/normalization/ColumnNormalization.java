package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** A normalization that looks at one column at a time. */
public sealed interface ColumnNormalization extends RelativeNormalization
        permits AddToZero,
                BordaScore,
                DecimalScaling,
                DistanceToRange,
                FittingNormalization,
                LinearRatio,
                Logarithmic,
                Nonlinear,
                PercentileRank,
                RankScore,
                ReferenceIdeal,
                SumShare,
                TargetBased {

    /**
     * The normalized column.
     *
     * @param column the set; a missing value stays missing
     * @throws IllegalArgumentException if a value is outside what the method can work with
     */
    Column normalize(Column column);

    @Override
    default DecisionMatrix normalize(DecisionMatrix matrix) {
        return matrix.map(this::normalize);
    }
}
