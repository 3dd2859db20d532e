package org.restoration.evaluation.methods.weighting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.weighting.Weights;

/**
 * How important indicators are, as a source gives it: points, shares or weights whose sum may be anything. What is done to them
 * before use is named by their scale, never done silently. Immutable.
 */
public final class Importances {

    private final Map<String, Double> byCode;
    private final ImportanceScale scale;

    private Importances(Map<String, Double> byCode, ImportanceScale scale) {
        this.byCode = byCode;
        this.scale = scale;
    }

    /**
     * Importances by code of the indicator.
     *
     * @param byCode each finite and at least 0, one of them above 0
     * @param scale what is done to them before use
     * @throws IllegalArgumentException if there are none, all are 0, or one is negative or not finite
     */
    public static Importances of(Map<String, Double> byCode, ImportanceScale scale) {
        Objects.requireNonNull(scale, "scale");
        Map<String, Double> copy = new LinkedHashMap<>();
        byCode.forEach((code, importance) -> {
            if (!(importance >= 0) || Double.isInfinite(importance)) {
                throw new IllegalArgumentException(
                        "importance of " + code + " must be finite and at least 0: got " + importance);
            }
            copy.put(code, importance + 0.0);
        });
        if (copy.values().stream().noneMatch(importance -> importance > 0)) {
            throw new IllegalArgumentException("importances must hold at least one above 0: got " + copy);
        }
        return new Importances(Collections.unmodifiableMap(copy), scale);
    }

    /** The weights of a node, as they are. */
    public static Importances of(Weights weights) {
        return of(weights.asMap(), ImportanceScale.AS_GIVEN);
    }

    /** The same importance for every code, of sum 1. */
    public static Importances equal(List<String> codes) {
        return of(Weights.equal(codes));
    }

    /** The importances as given, by code. */
    public Map<String, Double> asGiven() {
        return byCode;
    }

    /** What is done to them before use. */
    public ImportanceScale scale() {
        return scale;
    }

    /** The same importances, used on another scale. */
    public Importances on(ImportanceScale newScale) {
        return of(byCode, newScale);
    }

    /**
     * A fresh array of the importances on their scale.
     *
     * @param codes exactly the codes of these importances, in the order wanted
     * @throws IllegalArgumentException if a code has no importance, or an importance no code
     */
    public double[] inOrder(List<String> codes) {
        if (codes.size() != byCode.size() || !byCode.keySet().containsAll(codes)) {
            throw new IllegalArgumentException(
                    "importances must speak of exactly the indicators " + codes + ": got " + byCode.keySet());
        }
        double[] values = codes.stream().mapToDouble(byCode::get).toArray();
        double divisor = switch (scale) {
            case AS_GIVEN -> 1;
            case UNIT_SUM -> CompensatedSum.of(values);
            case UNIT_MAXIMUM ->
                byCode.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        };
        for (int i = 0; i < values.length; i++) {
            values[i] /= divisor;
        }
        return values;
    }

    /** Weights of sum 1: each importance divided by the sum of all. */
    public Weights toWeights() {
        List<String> codes = List.copyOf(byCode.keySet());
        double[] values = on(ImportanceScale.UNIT_SUM).inOrder(codes);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            weights.put(codes.get(i), values[i]);
        }
        return Weights.of(weights);
    }

    /** Whether the other has the same importances in the same order on the same scale. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Importances that
                && scale == that.scale
                && byCode.equals(that.byCode)
                && List.copyOf(byCode.keySet()).equals(List.copyOf(that.byCode.keySet()));
    }

    @Override
    public int hashCode() {
        return 31 * byCode.hashCode() + scale.hashCode();
    }

    @Override
    public String toString() {
        return byCode + " on the scale " + scale;
    }
}
