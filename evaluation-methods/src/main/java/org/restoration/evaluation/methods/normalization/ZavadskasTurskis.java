package org.restoration.evaluation.methods.normalization;

import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Zavadskas–Turskis: one less the relative distance from the best value, {@code 1 − (max − x) / max}, and {@code 1 − (x − min) / min}
 * for a cost. Jahan and Edwards 2015, <a
 * href="https://doi.org/10.1016/j.matdes.2014.09.022">doi:10.1016/j.matdes.2014.09.022</a>.
 *
 * <p>1 at the best value; a cost of more than twice the least scores below 0. All values of a constant column become 1. Otherwise the
 * greatest value of a benefit and the least of a cost must be positive.
 */
public record ZavadskasTurskis() implements FittingNormalization {

    @Override
    public String name() {
        return "Zavadskas–Turskis";
    }

    @Override
    public Orientation orientation() {
        return Orientation.ORIENTED;
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Summary summary = column.summary();
        if (summary.constant()) {
            return Optional.empty();
        }
        if (!turned) {
            Refusal.unlessGreatestIsPositive(column, name());
            return Share.of(false, summary.greatest());
        }
        Refusal.unless(
                value -> value > 0, "positive", column, name(), "Maybe add a value to zeros, or push negatives, first");
        return Optional.of(new Goalposts(2 * summary.least(), summary.least(), Extension.EXTEND));
    }

    @Override
    public double otherwise(boolean turned) {
        return 1;
    }
}
