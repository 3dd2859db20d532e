package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * Another normalization on another scale: its 0 becomes {@code zero} and its 1 becomes {@code one}, in a straight line. So min–max gets
 * another range, and a z-score another mean and deviation.
 *
 * @param normalization what is done first
 * @param zero what 0 becomes, finite
 * @param one what 1 becomes, finite, above {@code zero}
 */
public record Rescaled(RelativeNormalization normalization, double zero, double one) implements RelativeNormalization {

    /** Checks that the scale is finite and does not turn round. */
    public Rescaled {
        Objects.requireNonNull(normalization, "normalization");
        if (!Double.isFinite(zero) || !Double.isFinite(one - zero) || !(zero < one)) {
            throw new IllegalArgumentException(
                    "scale must run upwards by a finite step: got 0 to " + zero + ", 1 to " + one);
        }
    }

    @Override
    public String name() {
        return normalization.name() + " from " + zero + " to " + one;
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        double step = one - zero;
        return normalization
                .normalize(matrix)
                .map(column -> column.mapped(value -> zero + step * value, column.direction()));
    }
}
