package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the plan was kept.
 *
 * @param share weighted share of the due targets that are met, 0 to 1; empty when none is due
 * @param results the targets one by one, in order of day
 */
public record TargetAttainment(OptionalDouble share, List<TargetResult> results) {

    /** No targets. */
    public static final TargetAttainment NONE = new TargetAttainment(OptionalDouble.empty(), List.of());

    /** Copies the list. */
    public TargetAttainment {
        results = List.copyOf(results);
    }
}
