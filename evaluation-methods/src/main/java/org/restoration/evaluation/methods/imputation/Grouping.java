package org.restoration.evaluation.methods.imputation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** The middle of each group of alternatives. */
record Grouping(Map<String, String> groups, Center center) {

    Imputed impute(DecisionMatrix matrix, String method) {
        List<String> ofRows = matrix.alternatives().stream().map(this::group).toList();
        Map<String, Double> known = new LinkedHashMap<>();
        return Filling.of(matrix, method, (row, column) -> {
            String group = ofRows.get(row);
            return known.computeIfAbsent(
                    column + "/" + group,
                    key -> center.of(
                            matrix.column(column), other -> ofRows.get(other).equals(group)));
        });
    }

    private String group(String alternative) {
        String group = groups.get(alternative);
        if (group == null) {
            throw new IllegalArgumentException(
                    "group must be given for " + alternative + ": got groups of " + groups.keySet());
        }
        return group;
    }
}
