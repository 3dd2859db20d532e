package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Min–max: {@code (x − min) / (max − min)}, and {@code (max − x) / (max − min)} for a cost, so that the set's best value is 1 and its
 * worst 0. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>, section 5. Also called Weitendorf's formula,
 * distance to the maximum, or distance to the zenith; another range than 0 to 1 is a {@link Rescaled} one.
 *
 * <p>All values of a constant column become 1: each is as good as the best.
 *
 * @param orientation whether costs are turned round
 */
public record MinMax(Orientation orientation) implements FittingNormalization {

    /** Checks that the orientation is given. */
    public MinMax {
        Objects.requireNonNull(orientation, "orientation");
    }

    /** Min–max that turns costs round. */
    public static MinMax oriented() {
        return new MinMax(Orientation.ORIENTED);
    }

    @Override
    public String name() {
        return "min–max";
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Summary summary = column.summary();
        if (summary.constant()) {
            return Optional.empty();
        }
        return Optional.of(
                turned
                        ? new Goalposts(summary.greatest(), summary.least(), Extension.EXTEND)
                        : new Goalposts(summary.least(), summary.greatest(), Extension.EXTEND));
    }

    @Override
    public double otherwise(boolean turned) {
        return 1;
    }
}
