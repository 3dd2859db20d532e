package org.restoration.evaluation.methods.normalization;

import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.normalization.ValueFunction;

/** A normalization that a value function of the core can express, once it is fitted to a column. */
public sealed interface FittingNormalization extends ColumnNormalization
        permits DistanceToTarget,
                EnhancedAccuracy,
                LaiHwang,
                MaximumAbsolute,
                MaximumRatio,
                MinMax,
                RobustScore,
                VectorLength,
                ZScore,
                ZavadskasTurskis {

    /** Whether a cost becomes a benefit. */
    Orientation orientation();

    /**
     * The function that follows from a column; none where the formula would divide by zero.
     *
     * @param turned whether the column is a cost that has to become a benefit
     * @param column the set to fit to
     */
    Optional<ValueFunction> function(boolean turned, Column column);

    /**
     * What every value of a column becomes from which no function follows: such a column tells no alternative from another.
     *
     * @param turned whether the column is a cost that has to become a benefit
     */
    double otherwise(boolean turned);

    /**
     * The function that was fitted to the column, as data that can be kept and used for values outside it.
     *
     * @param column the set to fit to
     * @throws IllegalArgumentException if no function follows from the column, or it is a best range
     */
    default FittedFunction fit(Column column) {
        ValueFunction function = function(Turning.turns(column, orientation(), name()), column)
                .orElseThrow(() -> new IllegalArgumentException("column " + column.code() + " must hold values that "
                        + name() + " normalization can tell apart: got "
                        + (column.summary().count() == 0
                                ? "no value"
                                : column.summary().least() + " to "
                                        + column.summary().greatest())));
        return new FittedFunction(
                function,
                name() + " fitted to " + column.summary().count() + " values of " + column.code() + " (set-dependent)");
    }

    /** The normalized column; all values become {@link #otherwise} where no function follows. */
    @Override
    default Column normalize(Column column) {
        boolean turned = Turning.turns(column, orientation(), name());
        return function(turned, column)
                .map(function -> column.scored(function, Turning.direction(turned, column)))
                .orElseGet(() -> column.mapped(value -> otherwise(turned), Turning.direction(turned, column)));
    }
}
