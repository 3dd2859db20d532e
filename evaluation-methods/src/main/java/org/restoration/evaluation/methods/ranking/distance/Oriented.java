package org.restoration.evaluation.methods.ranking.distance;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;

/** Normalized matrices of which more is better in every column. */
final class Oriented {

    private Oriented() {}

    static DecisionMatrix of(RelativeNormalization normalization, DecisionMatrix matrix, String method) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(method));
        for (Column column : normalized.columns()) {
            if (column.direction() != Direction.BENEFIT) {
                throw new IllegalArgumentException("column " + column.code() + " must be a benefit once normalized for "
                        + method + ": got " + column.direction().code()
                        + "\nMaybe take a normalization that turns costs round, such as min–max");
            }
        }
        return normalized;
    }
}
