package org.restoration.evaluation.weighting;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.internal.text.Nearest;

/** The weights of the children of a node: not negative and of sum 1, in the order given. */
public final class Weights {

    private static final double TOLERANCE = 1e-9;

    private final Map<String, Double> byCode;

    private Weights(Map<String, Double> byCode) {
        this.byCode = byCode;
    }

    /**
     * The weights given, in the iteration order of the map; give a {@link LinkedHashMap} or a sorted map where order matters.
     *
     * @param byCode weight by code of the child; each finite and at least 0, their sum within 1e-9 of 1
     * @throws IllegalArgumentException if there are none, one is negative or not finite, or the sum is not 1
     */
    public static Weights of(Map<String, Double> byCode) {
        Map<String, Double> copy = new LinkedHashMap<>();
        double sum = 0;
        double lost = 0;
        for (Map.Entry<String, Double> entry : byCode.entrySet()) {
            double weight = entry.getValue() + 0.0;
            if (!(weight >= 0) || !Double.isFinite(weight)) {
                throw new IllegalArgumentException(
                        "weight of " + entry.getKey() + " must be finite and at least 0: got " + weight);
            }
            copy.put(entry.getKey(), weight);
            double next = sum + weight;
            lost += Math.abs(sum) >= weight ? (sum - next) + weight : (weight - next) + sum;
            sum = next;
        }
        if (!(Math.abs(sum + lost - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("weights of " + copy.keySet() + " must sum to 1: got " + copy.values()
                    + ", sum " + (sum + lost) + "\nMaybe each divided by that sum");
        }
        return new Weights(Collections.unmodifiableMap(copy));
    }

    /** The same weight for every code, in the order given. */
    public static Weights equal(List<String> codes) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (String code : codes) {
            byCode.put(code, 1.0 / codes.size());
        }
        return of(byCode);
    }

    /**
     * The weight of a child, in [0, 1].
     *
     * @throws IllegalArgumentException if it is none of {@link #codes()}
     */
    public double weightOf(String code) {
        Double weight = byCode.get(code);
        if (weight == null) {
            throw new IllegalArgumentException("child must be one of " + byCode.keySet() + ": got \"" + code + "\""
                    + Nearest.to(code, byCode.keySet())
                            .map(near -> "\nMaybe \"" + near + "\"")
                            .orElse(""));
        }
        return weight;
    }

    /** The codes in the order given. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** The weights by code, unmodifiable, in the order given. */
    public Map<String, Double> asMap() {
        return byCode;
    }

    /** A fresh array of the weights in the order of {@link #codes()}. */
    public double[] toArray() {
        return byCode.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The same weights in another order. */
    Weights inOrder(List<String> codes) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        for (String code : codes) {
            ordered.put(code, weightOf(code));
        }
        return new Weights(Collections.unmodifiableMap(ordered));
    }

    /** Whether the other has the same codes in the same order with the same weights, bit for bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights
                && codes().equals(weights.codes())
                && Arrays.equals(toArray(), weights.toArray());
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    @Override
    public String toString() {
        return byCode.toString();
    }
}
