package org.restoration.evaluation.methods.normalization;

import java.util.function.DoublePredicate;
import org.restoration.evaluation.methods.matrix.Column;

/** Refuses a column for one of its values, and says which. */
final class Refusal {

    private Refusal() {}

    /** Checks every value that is present. */
    static void unless(DoublePredicate good, String rule, Column column, String method, String fix) {
        for (int i = 0; i < column.size(); i++) {
            double value = column.at(i);
            if (!Double.isNaN(value) && !good.test(value)) {
                throw new IllegalArgumentException("value " + (i + 1) + " of " + column.code() + " must be " + rule
                        + " for " + method + " normalization: got " + value + "\n" + fix);
            }
        }
    }

    /** Checks that a ratio to the greatest value keeps the order: it is positive, or all values are 0. */
    static void unlessGreatestIsPositive(Column column, String method) {
        if (column.summary().greatest() <= 0 && column.summary().least() < 0) {
            throw new IllegalArgumentException("greatest value of " + column.code() + " must be positive for " + method
                    + " normalization: got " + column.summary().greatest() + "\nMaybe push negatives first");
        }
    }
}
