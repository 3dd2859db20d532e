package org.restoration.evaluation.methods.normalization;

import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Enhanced accuracy: one less the share that a value has in all distances from the best, {@code 1 − (max − x) / Σ(max − x)}, and
 * {@code 1 − (x − min) / Σ(x − min)} for a cost. Zeng, Li and Yang 2013, VIKOR method with enhanced accuracy for multiple criteria
 * decision making in healthcare management, <a
 * href="https://doi.org/10.1007/s10916-012-9908-1">doi:10.1007/s10916-012-9908-1</a>.
 *
 * <p>In [0, 1], 1 at the best value. All values of a constant column become 1.
 */
public record EnhancedAccuracy() implements FittingNormalization {

    @Override
    public String name() {
        return "enhanced accuracy";
    }

    @Override
    public Orientation orientation() {
        return Orientation.ORIENTED;
    }

    /** The function says the same as the formula, but is rounded at the size of the values, not of their distances. */
    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Summary summary = column.summary();
        if (summary.constant()) {
            return Optional.empty();
        }
        double best = turned ? summary.least() : summary.greatest();
        double all = column.sum(value -> Math.abs(best - value));
        return Optional.of(new Goalposts(turned ? best + all : best - all, best, Extension.EXTEND));
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, orientation(), name());
        Summary summary = column.summary();
        double best = turned ? summary.least() : summary.greatest();
        double all = column.sum(value -> Math.abs(best - value));
        return column.mapped(
                value -> all > 0 ? 1 - Math.abs(best - value) / all : otherwise(turned),
                Turning.direction(turned, column));
    }

    @Override
    public double otherwise(boolean turned) {
        return 1;
    }
}
