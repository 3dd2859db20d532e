package org.restoration.evaluation.methods.normalization;

import java.util.Optional;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Lai–Hwang: {@code x / (max − min)}, and {@code x / (min − max)} for a cost. Differences are those of {@link MinMax}, but the least value
 * is not taken away. Jahan and Edwards 2015, <a
 * href="https://doi.org/10.1016/j.matdes.2014.09.022">doi:10.1016/j.matdes.2014.09.022</a>.
 *
 * <p>Unbounded; a cost becomes negative. A constant column becomes 0.
 */
public record LaiHwang() implements FittingNormalization {

    @Override
    public String name() {
        return "Lai–Hwang";
    }

    @Override
    public Orientation orientation() {
        return Orientation.ORIENTED;
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Summary summary = column.summary();
        return summary.constant()
                ? Optional.empty()
                : Optional.of(new Goalposts(0, turned ? -summary.range() : summary.range(), Extension.EXTEND));
    }

    @Override
    public double otherwise(boolean turned) {
        return 0;
    }
}
