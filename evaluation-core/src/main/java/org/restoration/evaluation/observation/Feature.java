package org.restoration.evaluation.observation;

import java.util.Objects;
import org.restoration.evaluation.indicator.ValueRange;

/** A number per row of an {@link ObservationTable} that an evaluation asks for. */
public sealed interface Feature
        permits Feature.Value, Feature.Bound, Feature.Quotient, Feature.SampleShare, Feature.YearsHeld {

    /** Code of the indicator that it is a number of. */
    String indicator();

    /** One of the two ends of an interval. */
    enum End {
        /** The lower end. */
        LOW,
        /** The upper end. */
        HIGH
    }

    /**
     * The value of a cell, in the unit of the indicator.
     *
     * @param indicator code of the indicator
     * @param snapshot state of the site
     */
    record Value(String indicator, Snapshot snapshot) implements Feature {
        /** Checks that nothing is missing. */
        public Value {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(snapshot, "snapshot");
        }

        /** The same as that of any record, written out because every cell is looked up by it. */
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Value value && snapshot == value.snapshot && indicator.equals(value.indicator);
        }

        @Override
        public int hashCode() {
            return 31 * indicator.hashCode() + snapshot.ordinal();
        }
    }

    /**
     * One end of the two-sided confidence interval of a cell.
     *
     * @param indicator code of the indicator
     * @param snapshot state of the site
     * @param level coverage of the interval
     * @param end which end
     */
    record Bound(String indicator, Snapshot snapshot, double level, End end) implements Feature {}

    /**
     * How far the samples use up their own limits (value by upper limit, lower limit by value), reduced to one; 1 means exactly at the
     * limit. The low end holds each
     * sample against the most lenient limit that may hold for it, the high end against the strictest.
     *
     * @param indicator code of the indicator
     * @param snapshot state of the site
     * @param limitTable id of the table of limits
     * @param reduction how the quotients become one
     * @param end which end
     */
    record Quotient(String indicator, Snapshot snapshot, String limitTable, Reduction reduction, End end)
            implements Feature {}

    /**
     * The share of the samples of a cell that lies in a range, 0 to 1.
     *
     * @param indicator code of the indicator
     * @param snapshot state of the site
     * @param allowed the range
     */
    record SampleShare(String indicator, Snapshot snapshot, ValueRange allowed) implements Feature {}

    /**
     * For how many years up to the evaluation every campaign lay in a range: shown at least (low end) and possible at most (high
     * end, infinite when no campaign broke it).
     *
     * @param indicator code of the indicator
     * @param allowed the range
     * @param end which end
     */
    record YearsHeld(String indicator, ValueRange allowed, End end) implements Feature {}
}
