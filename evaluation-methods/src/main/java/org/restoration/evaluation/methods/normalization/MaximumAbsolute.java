package org.restoration.evaluation.methods.normalization;

import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Maximum absolute value: {@code x / max|x|}, in [−1, 1] and of the same sign as x. Costs stay costs. A column of zeros stays one.
 *
 * <p>No paper is cited: it is the scaling of sparse data that statistics programs offer under this name.
 */
public record MaximumAbsolute() implements FittingNormalization {

    @Override
    public String name() {
        return "maximum absolute";
    }

    @Override
    public Orientation orientation() {
        return Orientation.TYPE_BLIND;
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Summary summary = column.summary();
        return Share.of(turned, Math.max(-summary.least(), summary.greatest()));
    }

    @Override
    public double otherwise(boolean turned) {
        return 0;
    }
}
