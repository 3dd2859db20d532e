package org.restoration.evaluation.methods.treatment;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * Changes values that would dominate a result by their size alone. It never turns an order round, though it may make values equal, and
 * says which cells it changed.
 */
public sealed interface Treatment
        permits BoxCox, Clamp, LogTransform, QuantileWinsorizing, ShapeWinsorizing, TwoStageTreatment {

    /** How the field calls it. */
    String name();

    /**
     * The treated column; a missing value stays missing.
     *
     * @throws IllegalArgumentException if a value is outside what the method can work with
     */
    Treated treat(Column column);

    /** Every column of a matrix treated on its own. */
    default TreatedMatrix treat(DecisionMatrix matrix) {
        List<Treated> columns = new ArrayList<>();
        matrix.columns().forEach(column -> columns.add(treat(column)));
        return TreatedMatrix.of(matrix, columns);
    }
}
