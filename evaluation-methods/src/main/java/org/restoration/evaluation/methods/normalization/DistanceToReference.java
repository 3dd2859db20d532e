package org.restoration.evaluation.methods.normalization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.normalization.Extension;

/**
 * Distance to a reference, one of the alternatives: {@code 1 − (reference − x) / (reference − min)}, the {@link DistanceToTarget} with
 * the values of the reference as targets. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>, section 5.
 *
 * <p>The reference must have a value in every column, and never the worst.
 *
 * @param reference name of the alternative that is the reference
 * @param beyond whether a value that is better than the reference scores more than 1
 */
public record DistanceToReference(String reference, Extension beyond) implements RelativeNormalization {

    /** Checks that both are given. */
    public DistanceToReference {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(beyond, "beyond");
    }

    @Override
    public String name() {
        return "distance to reference";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        int row = matrix.alternatives().indexOf(reference);
        if (row < 0) {
            throw new IllegalArgumentException("reference must be one of the alternatives: got \"" + reference + "\"");
        }
        Map<String, Double> targets = new LinkedHashMap<>();
        for (Column column : matrix.columns()) {
            double target = column.at(row);
            if (Double.isNaN(target)) {
                throw new IllegalArgumentException(
                        "value of " + column.code() + " for the reference " + reference + " must be present: got none");
            }
            targets.put(column.code(), target);
        }
        return new DistanceToTarget(targets, beyond).normalize(matrix);
    }
}
