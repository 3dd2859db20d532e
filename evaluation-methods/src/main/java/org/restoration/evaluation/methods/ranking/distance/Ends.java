package org.restoration.evaluation.methods.ranking.distance;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;

/** The best and the worst value of a column: the greatest and the least, the other way round for a cost. */
record Ends(double best, double worst) {

    static Ends of(Column column) {
        ValueRange extremes = column.extremes();
        return column.direction() == Direction.COST
                ? new Ends(extremes.low(), extremes.high())
                : new Ends(extremes.high(), extremes.low());
    }
}
