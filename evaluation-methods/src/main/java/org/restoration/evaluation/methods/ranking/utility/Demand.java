package org.restoration.evaluation.methods.ranking.utility;

import java.util.List;
import java.util.function.DoublePredicate;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** What a method demands of the values, and the cell that does not meet it. */
final class Demand {

    private Demand() {}

    /** Checks that every value is positive. */
    static void positive(DecisionMatrix matrix, String method) {
        matrix.columns().forEach(column -> positive(column, matrix.alternatives(), method));
    }

    /** Checks that every value of a column is positive. */
    static void positive(Column column, List<String> alternatives, String method) {
        if (!(column.summary().least() > 0)) {
            refuse(
                    column,
                    alternatives,
                    value -> value > 0,
                    "positive for " + method,
                    "Maybe add a value to zeros first");
        }
    }

    /** Checks that no value is negative. */
    static void notNegative(DecisionMatrix matrix, String method) {
        matrix.columns().forEach(column -> notNegative(column, matrix.alternatives(), method));
    }

    /** Checks that no value of a column is negative. */
    static void notNegative(Column column, List<String> alternatives, String method) {
        if (!(column.summary().least() >= 0)) {
            refuse(column, alternatives, value -> value >= 0, "at least 0 for " + method, "Maybe push negatives first");
        }
    }

    /** Checks that every value of a column lies in a range. */
    static void within(double least, double greatest, Column column, List<String> alternatives, String method) {
        refuse(
                column,
                alternatives,
                value -> value >= least && value <= greatest,
                "from " + least + " to " + greatest + ", the limits given to " + method,
                "Maybe widen them to all values that can occur");
    }

    /** Checks that no cost is left after a normalization. */
    static void benefits(DecisionMatrix normalized, String method) {
        for (Column column : normalized.columns()) {
            if (column.direction() != Direction.BENEFIT) {
                throw new IllegalArgumentException(
                        "column " + column.code() + " must be a benefit once it is normalized for " + method + ": got "
                                + column.direction().code() + "\nMaybe take a normalization that turns costs round");
            }
        }
    }

    private static void refuse(
            Column column, List<String> alternatives, DoublePredicate good, String rule, String fix) {
        for (int i = 0; i < column.size(); i++) {
            if (!good.test(column.at(i))) {
                throw new IllegalArgumentException("value of " + column.code() + " for " + alternatives.get(i)
                        + " must be " + rule + ": got " + column.at(i) + "\n" + fix);
            }
        }
    }
}
