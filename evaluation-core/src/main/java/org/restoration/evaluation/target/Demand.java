package org.restoration.evaluation.target;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/** What a planned target demands of an indicator. */
public sealed interface Demand permits Demand.Within, Demand.ShareOfReference {

    /**
     * The values that keep it.
     *
     * @param direction direction of the indicator
     * @param reference value of the indicator at the reference of the site, if it is known
     * @return empty when it takes a reference and there is none, or none above 0
     */
    Optional<ValueRange> allowed(Direction direction, OptionalDouble reference);

    /**
     * A value in a range, whatever the reference.
     *
     * @param allowed values that keep it, in the unit of the indicator, ends included: at least a value for a benefit, at most for a
     *     cost, from one to another for an optimum
     */
    record Within(ValueRange allowed) implements Demand {
        /** Checks that there is a range. */
        public Within {
            Objects.requireNonNull(allowed, "allowed");
        }

        @Override
        public Optional<ValueRange> allowed(Direction direction, OptionalDouble reference) {
            return Optional.of(allowed);
        }
    }

    /**
     * A share of the way that ratios go to the reference: a benefit of at least {@code share} times the reference, a cost of at most
     * the reference divided by {@code share}, an optimum between the two. Only for indicators that are never negative.
     *
     * @param share share of the reference, above 0 and at most 1
     */
    record ShareOfReference(double share) implements Demand {
        /** Checks the share. */
        public ShareOfReference {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "share of the reference must be above 0 and at most 1: got " + share);
            }
        }

        @Override
        public Optional<ValueRange> allowed(Direction direction, OptionalDouble reference) {
            if (reference.isEmpty() || !(reference.getAsDouble() > 0)) {
                return Optional.empty();
            }
            double least = reference.getAsDouble() * share;
            double most = reference.getAsDouble() / share;
            return Optional.of(
                    switch (direction) {
                        case BENEFIT -> new ValueRange(least, Double.POSITIVE_INFINITY);
                        case COST -> new ValueRange(Double.NEGATIVE_INFINITY, most);
                        case OPTIMUM -> new ValueRange(least, most);
                    });
        }
    }
}
