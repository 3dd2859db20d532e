package org.restoration.evaluation.methods.normalization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * Distance to a best range (适度型, 区间型): 1 within the range {@code [a, b]}, and {@code 1 − d / D} outside of it, with d the distance
 * from the range and {@code D = max(a − min, max − b)} the largest distance in the set. A range of one point is a nominal target. It
 * makes a benefit of a column whatever its direction was; columns without a range stay as they are, so that another normalization may
 * follow.
 *
 * <p>All values become 1 where all lie within the range. A column of the direction optimum must have a range.
 *
 * <p>The formula is common in the Chinese evaluation literature; we know no first source.
 *
 * @param best best range of each indicator that has one, finite at both ends
 */
public record DistanceToRange(Map<String, ValueRange> best) implements ColumnNormalization {

    /** Checks that the ranges are finite. */
    public DistanceToRange {
        Map<String, ValueRange> copy = new LinkedHashMap<>(best);
        copy.forEach((indicator, range) -> {
            if (!Double.isFinite(range.low()) || !Double.isFinite(range.high())) {
                throw new IllegalArgumentException("best range of " + indicator + " must be finite: got " + range);
            }
        });
        best = Collections.unmodifiableMap(copy);
    }

    @Override
    public String name() {
        return "distance to range";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        Targets.checkKnown("best range", best.keySet(), matrix);
        return ColumnNormalization.super.normalize(matrix);
    }

    @Override
    public Column normalize(Column column) {
        ValueRange range = best.get(column.code());
        if (range == null) {
            if (column.direction() == Direction.OPTIMUM) {
                throw new IllegalArgumentException(
                        "best range must be given for " + column.code() + ": got ranges for " + best.keySet());
            }
            return column;
        }
        Summary summary = column.summary();
        double farthest = Math.max(range.low() - summary.least(), summary.greatest() - range.high());
        return column.mapped(
                value -> {
                    double distance = Math.max(0, Math.max(range.low() - value, value - range.high()));
                    return distance > 0 ? 1 - distance / farthest : 1;
                },
                Direction.BENEFIT);
    }
}
