package org.restoration.evaluation.methods.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.weighting.objective.Entropy;

/** Weights from data, by the names that cases give them. */
final class ObjectiveWeightingCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(Map.entry("entropy", input -> {
        input.params().oneOf("normalization", "sum, type-blind", List.of("sum, type-blind"));
        input.params().oneOf("log_base", "number of alternatives", List.of("number of alternatives"));
        DecisionMatrix matrix = input.matrix();
        return Answer.of(new Entropy(new AsGiven()).fit(matrix), matrix);
    }));

    private ObjectiveWeightingCases() {}
}
