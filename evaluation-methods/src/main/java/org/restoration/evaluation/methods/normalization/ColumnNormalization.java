package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.ValueFunction;

/** A normalization that looks at one column at a time and fits a value function to it. */
public sealed interface ColumnNormalization extends RelativeNormalization permits MinMax, VectorLength {

    /** Whether a cost becomes a benefit. */
    Orientation orientation();

    /** Whether a function follows from a column of this summary: none does where the formula would divide by zero. */
    boolean follows(Summary summary);

    /**
     * The function that follows from a column.
     *
     * @param turned whether the column is a cost that has to become a benefit
     * @param summary summary of the column, from which a function {@link #follows}
     */
    ValueFunction function(boolean turned, Summary summary);

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
        Summary summary = column.summary();
        if (!follows(summary)) {
            throw new IllegalArgumentException("column " + column.code() + " must hold values that " + name()
                    + " normalization can tell apart: got "
                    + (summary.count() == 0 ? "no value" : summary.least() + " to " + summary.greatest()));
        }
        return new FittedFunction(
                function(turns(column), summary),
                name() + " fitted to " + summary.count() + " values of " + column.code() + " (set-dependent)");
    }

    /** The normalized column; all values become {@link #otherwise} where no function follows. */
    default Column normalize(Column column) {
        boolean turned = turns(column);
        Direction direction = turned ? Direction.BENEFIT : column.direction();
        Summary summary = column.summary();
        if (follows(summary)) {
            return column.scored(function(turned, summary), direction);
        }
        double[] values = column.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? Double.NaN : otherwise(turned);
        }
        return Column.of(column.code(), direction, values);
    }

    @Override
    default DecisionMatrix normalize(DecisionMatrix matrix) {
        return matrix.map(this::normalize);
    }

    private boolean turns(Column column) {
        if (column.direction() == Direction.OPTIMUM) {
            throw new IllegalArgumentException("column " + column.code() + " must be a benefit or a cost for " + name()
                    + " normalization: got " + column.direction().code()
                    + "\nMaybe turn it into a distance from its target first");
        }
        return orientation() == Orientation.ORIENTED && column.direction() == Direction.COST;
    }
}
