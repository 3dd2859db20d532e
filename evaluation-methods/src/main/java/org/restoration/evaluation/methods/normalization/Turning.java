package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;

/** Whether a column has to be turned round, and which way it is good afterwards. */
final class Turning {

    private Turning() {}

    static boolean turns(Column column, Orientation orientation, String method) {
        if (column.direction() == Direction.OPTIMUM) {
            throw new IllegalArgumentException("column " + column.code() + " must be a benefit or a cost for " + method
                    + " normalization: got " + column.direction().code()
                    + "\nMaybe turn it into a distance from its best range first");
        }
        return orientation == Orientation.ORIENTED && column.direction() == Direction.COST;
    }

    static Direction direction(boolean turned, Column column) {
        return turned ? Direction.BENEFIT : column.direction();
    }
}
