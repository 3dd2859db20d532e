package org.restoration.evaluation.methods.ranking.utility;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * The weighted values of every alternative, those of benefits and those of costs apart.
 *
 * @param benefits sum over the benefits
 * @param costs sum over the costs
 */
record Shares(Totals benefits, Totals costs) {

    static Shares of(DecisionMatrix normalized, Importances importances) {
        Shares shares = new Shares(Totals.zeros(normalized), Totals.zeros(normalized));
        double[] weights = importances.inOrder(normalized.indicators());
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            (column.direction() == Direction.BENEFIT ? shares.benefits : shares.costs).add(column, weights[j]);
        }
        return shares;
    }
}
