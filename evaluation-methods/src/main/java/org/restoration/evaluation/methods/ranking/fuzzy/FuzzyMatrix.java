package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.HashSet;
import java.util.List;

/**
 * A set of alternatives under the same indicators whose values are fuzzy numbers.
 *
 * @param alternatives one name for each row, each once
 * @param columns at least one, each of a code of its own and as long as there are alternatives
 */
public record FuzzyMatrix(List<String> alternatives, List<FuzzyColumn> columns) {

    /** Checks that names are once and lengths agree. */
    public FuzzyMatrix {
        alternatives = List.copyOf(alternatives);
        columns = List.copyOf(columns);
        checkOnce("alternative", alternatives);
        checkOnce("indicator", columns.stream().map(FuzzyColumn::code).toList());
        for (FuzzyColumn column : columns) {
            if (column.values().size() != alternatives.size()) {
                throw new IllegalArgumentException(
                        "fuzzy column " + column.code() + " must have one value for each of the " + alternatives.size()
                                + " alternatives: got " + column.values().size());
            }
        }
    }

    private static void checkOnce(String what, List<String> names) {
        if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    what + "s of a fuzzy matrix must be at least one, each once: got " + names);
        }
    }

    /** Codes of the columns, in order. */
    public List<String> indicators() {
        return columns.stream().map(FuzzyColumn::code).toList();
    }
}
