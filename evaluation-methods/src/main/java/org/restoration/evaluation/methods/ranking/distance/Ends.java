package org.restoration.evaluation.methods.ranking.distance;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;

/** The best and the worst value of a column: the greatest and the least, the other way round for a cost. */
record Ends(double best, double worst) {

    static Ends of(Column column) {
        Summary summary = column.summary();
        return column.direction() == Direction.COST
                ? new Ends(summary.least(), summary.greatest())
                : new Ends(summary.greatest(), summary.least());
    }

    /** How far a value lies from the best as a share of the way to the worst; 0 where all values are equal. */
    double regret(double value) {
        return best == worst ? 0 : (best - value) / (best - worst);
    }
}
