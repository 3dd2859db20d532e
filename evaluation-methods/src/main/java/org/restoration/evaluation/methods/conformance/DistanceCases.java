package org.restoration.evaluation.methods.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.ranking.distance.Topsis;

/** Rankings by distance, by the names that cases give them. */
final class DistanceCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(Map.entry("TOPSIS", input -> {
        input.params().oneOf("metric", "euclidean", List.of("euclidean"));
        Topsis method = new Topsis(NormalizationCases.of(input.params(), "vector"));
        return Answer.of(method.rank(input.matrix(), input.importances()).scores());
    }));

    private DistanceCases() {}
}
