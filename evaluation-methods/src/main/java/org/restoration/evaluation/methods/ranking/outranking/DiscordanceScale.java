package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Arrays;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/** What a difference is divided by before it speaks against an alternative in ELECTRE I and II. */
public enum DiscordanceScale {
    /** The greatest range of all columns: only for columns of the same unit, or normalized ones. */
    LARGEST_RANGE,
    /** The range of its own column. */
    OWN_RANGE;

    double[] ranges(DecisionMatrix matrix) {
        double[] ranges = matrix.columns().stream()
                .mapToDouble(column -> {
                    Summary summary = column.summary();
                    return summary.greatest() - summary.least();
                })
                .toArray();
        if (this == LARGEST_RANGE) {
            Arrays.fill(ranges, Arrays.stream(ranges).max().orElse(0));
        }
        return ranges;
    }
}
