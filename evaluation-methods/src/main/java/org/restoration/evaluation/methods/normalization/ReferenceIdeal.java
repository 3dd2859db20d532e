package org.restoration.evaluation.methods.normalization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Reference ideal: 1 within the ideal interval {@code [C, D]}, {@code 1 − (C − x) / (C − A)} below and {@code 1 − (x − D) / (B − D)}
 * above it, in the range {@code [A, B]}. Cables, Lamata and Verdegay 2016, RIM: reference ideal method, <a
 * href="https://doi.org/10.1016/j.ins.2015.12.011">doi:10.1016/j.ins.2015.12.011</a>.
 *
 * <p>Ranges and ideals are given, so that no number depends on the set. Every column becomes a benefit whatever its direction was. A
 * column without a range, and a value outside its range, are refused.
 *
 * @param ranges range and ideal of each indicator
 */
public record ReferenceIdeal(Map<String, IdealRange> ranges) implements ColumnNormalization {

    /** Keeps a copy in the order given. */
    public ReferenceIdeal {
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    @Override
    public String name() {
        return "reference ideal";
    }

    @Override
    public Column normalize(Column column) {
        IdealRange range = ranges.get(column.code());
        if (range == null) {
            throw new IllegalArgumentException(
                    "range and ideal must be given for " + column.code() + ": got those of " + ranges.keySet());
        }
        Refusal.unless(
                value -> value >= range.range().low() && value <= range.range().high(),
                "within " + range.range(),
                column,
                name(),
                "Maybe widen the range");
        return column.mapped(range::score, Direction.BENEFIT);
    }
}
