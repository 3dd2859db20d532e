package org.restoration.evaluation.methods.normalization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * Distance to a target: {@code 1 − (target − x) / (target − min)}, and {@code 1 − (x − target) / (max − target)} for a cost: 0 at the
 * set's worst value, 1 at the target. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>, section 5.
 *
 * <p>A target must be better than the worst value of its column. A column without a target is refused.
 *
 * @param targets target of each indicator, finite
 * @param beyond whether a value that is better than its target scores more than 1
 */
public record DistanceToTarget(Map<String, Double> targets, Extension beyond) implements FittingNormalization {

    /** Checks that targets are given and finite. */
    public DistanceToTarget {
        Objects.requireNonNull(beyond, "beyond");
        Map<String, Double> copy = new LinkedHashMap<>(targets);
        copy.forEach(Targets::checkFinite);
        targets = Collections.unmodifiableMap(copy);
    }

    @Override
    public String name() {
        return "distance to target";
    }

    @Override
    public Orientation orientation() {
        return Orientation.ORIENTED;
    }

    @Override
    public Optional<ValueFunction> function(boolean turned, Column column) {
        Double target = targets.get(column.code());
        if (target == null) {
            throw new IllegalArgumentException("target must be given for " + column.code() + ": got targets for "
                    + targets.keySet()
                    + Nearest.to(column.code(), targets.keySet())
                            .map(near -> "\nMaybe \"" + near + "\"")
                            .orElse(""));
        }
        Summary summary = column.summary();
        if (summary.count() == 0) {
            return Optional.empty();
        }
        double worst = turned ? summary.greatest() : summary.least();
        if (turned ? !(target < worst) : !(target > worst)) {
            throw new IllegalArgumentException(
                    "target of " + column.code() + " must be better than its worst value " + worst + ": got " + target);
        }
        return Optional.of(new Goalposts(worst, target, beyond));
    }

    /** Never needed but for a column without values. */
    @Override
    public double otherwise(boolean turned) {
        return 1;
    }
}
