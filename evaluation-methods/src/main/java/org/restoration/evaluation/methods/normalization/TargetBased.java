package org.restoration.evaluation.methods.normalization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * Target-based normalization: {@code 1 − |x − T| / (max(max, T) − min(min, T))}, with a nominal target T, the greatest value of a benefit
 * and the least of a cost where none is given. Jahan, Bahraminasab and Edwards 2012, A target-based normalization technique for materials
 * selection, <a href="https://doi.org/10.1016/j.matdes.2011.09.005">doi:10.1016/j.matdes.2011.09.005</a>.
 *
 * <p>In [0, 1], 1 at the target; without targets it is {@link MinMax}. Every column becomes a benefit; all values of a constant column
 * become 1 unless a target says otherwise. A column of the direction optimum must have a target.
 *
 * @param targets nominal target of each indicator that has one, finite
 */
public record TargetBased(Map<String, Double> targets) implements ColumnNormalization {

    /** Checks that targets are finite. */
    public TargetBased {
        Map<String, Double> copy = new LinkedHashMap<>(targets);
        copy.forEach(Targets::checkFinite);
        targets = Collections.unmodifiableMap(copy);
    }

    @Override
    public String name() {
        return "target-based";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        Targets.checkKnown("target", targets.keySet(), matrix);
        return ColumnNormalization.super.normalize(matrix);
    }

    @Override
    public Column normalize(Column column) {
        double target = target(column);
        Summary summary = column.summary();
        double range = Math.max(summary.greatest(), target) - Math.min(summary.least(), target);
        return column.mapped(value -> range > 0 ? 1 - Math.abs(value - target) / range : 1, Direction.BENEFIT);
    }

    private double target(Column column) {
        Double given = targets.get(column.code());
        if (given != null) {
            return given;
        }
        return switch (column.direction()) {
            case BENEFIT -> column.summary().greatest();
            case COST -> column.summary().least();
            case OPTIMUM ->
                throw new IllegalArgumentException("target must be given for " + column.code() + ", which is "
                        + column.direction().code() + ": got targets for " + List.copyOf(targets.keySet()));
        };
    }
}
