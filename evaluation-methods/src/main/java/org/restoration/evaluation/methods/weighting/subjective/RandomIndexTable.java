package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.restoration.evaluation.weighting.RandomIndex;

/**
 * The mean consistency index of random matrices by their size, as a paper prints it: tables differ, so a consistency ratio belongs to
 * one. For one and two indicators it is always 0.
 *
 * @param name of whom the table is
 * @param first the size n to which the first value belongs: 1, or 3 where the zeros are left out
 * @param values RI(first), RI(first + 1) and so on; at least 0, above 0 from size 3 on
 */
public record RandomIndexTable(String name, int first, List<Double> values) {

    /** Checks the values. */
    public RandomIndexTable {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("table of random indices must say whose it is: got "
                    + (name == null ? "none" : "\"" + name + "\""));
        }
        values = List.copyOf(values);
        if (first < 1) {
            throw new IllegalArgumentException("first size of " + name + " must be at least 1: got " + first);
        }
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (!(first + i > 2 ? value > 0 : value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("random index of " + (first + i) + " indicators in " + name
                        + " must be finite and " + (first + i > 2 ? "above 0" : "at least 0") + ": got " + value);
            }
        }
    }

    /** A table that the core has. */
    public static RandomIndexTable of(RandomIndex table) {
        List<Double> values = new ArrayList<>();
        for (int n = 1; n <= table.size(); n++) {
            values.add(table.of(n).orElseThrow());
        }
        return new RandomIndexTable(table.code(), 1, values);
    }

    /** The random index of n indicators; empty if the table does not reach there. */
    public OptionalDouble of(int n) {
        if (n <= 2) {
            return OptionalDouble.of(0);
        }
        return n >= first && n < first + values.size()
                ? OptionalDouble.of(values.get(n - first))
                : OptionalDouble.empty();
    }
}
