package org.restoration.evaluation.methods.ranking.utility;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * The ratio system of MOORA: the weighted normalized values of the benefits less those of the costs, {@code Σ₊ w r − Σ₋ w r}. Brauers
 * and Zavadskas 2006, Control and Cybernetics 35(2), 445–469.
 *
 * <p>Fully compensatory and set-dependent; ranks may reverse, as another alternative changes the lengths of the columns. Takes negative
 * values.
 *
 * @param normalization what is done to the matrix first
 */
public record RatioSystem(RelativeNormalization normalization) implements UtilityMethod {

    /** Checks that the normalization is given. */
    public RatioSystem {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** The ratio system of the shares in the lengths of the columns, as first published. */
    public static RatioSystem standard() {
        return new RatioSystem(new VectorLength(Orientation.TYPE_BLIND));
    }

    @Override
    public String name() {
        return "MOORA ratio system";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        return new Scored(of(normalized, importances).scores(matrix));
    }

    static Totals of(DecisionMatrix normalized, Importances importances) {
        double[] weights = importances.inOrder(normalized.indicators());
        Totals differences = Totals.zeros(normalized);
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            differences.add(column, column.direction() == Direction.BENEFIT ? weights[j] : -weights[j]);
        }
        return differences;
    }
}
