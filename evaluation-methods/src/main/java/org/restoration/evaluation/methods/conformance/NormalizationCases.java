package org.restoration.evaluation.methods.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;

/** Normalizations by the names that cases give them, both as methods and as the parameter {@code normalization} of others. */
final class NormalizationCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.ofEntries(
            Map.entry("minmax", input -> normalized(input, MinMax.oriented())),
            Map.entry("vector", input -> normalized(input, new VectorLength(Orientation.ORIENTED))),
            Map.entry("vector (type-blind)", input -> normalized(input, new VectorLength(Orientation.TYPE_BLIND))));

    private static final Map<String, RelativeNormalization> AS_PARAMETER = Map.of(
            "none", new AsGiven(),
            "none: the matrix is used as given", new AsGiven(),
            "minmax", MinMax.oriented(),
            "vector", new VectorLength(Orientation.TYPE_BLIND));

    private NormalizationCases() {}

    private static Answer normalized(CaseInput input, RelativeNormalization normalization) {
        return Answer.of(normalization.normalize(input.matrix()));
    }

    /** The normalization that the parameter of that name asks for. */
    static RelativeNormalization of(Params params, String otherwise) {
        String name = params.oneOf("normalization", otherwise, List.copyOf(AS_PARAMETER.keySet()));
        return AS_PARAMETER.get(name);
    }
}
