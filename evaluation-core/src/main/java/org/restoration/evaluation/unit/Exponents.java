package org.restoration.evaluation.unit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The physical dimension of a unit: the exponent of each base symbol, none of them zero. An annotation such as {@code {person}} is
 * a base symbol like any other.
 */
record Exponents(SortedMap<String, Integer> of) {

    /** The dimension of a pure number. */
    static final Exponents NONE = new Exponents(Collections.emptySortedMap());

    static Exponents base(String symbol) {
        return new Exponents(new TreeMap<>(Map.of(symbol, 1)));
    }

    /** This dimension times the power of another. */
    Exponents timesPower(Exponents other, int power) {
        if (power == 0 || other.of.isEmpty()) {
            return this;
        }
        TreeMap<String, Integer> product = new TreeMap<>(of);
        other.of.forEach((symbol, exponent) -> {
            int sum = product.getOrDefault(symbol, 0) + exponent * power;
            if (sum == 0) {
                product.remove(symbol);
            } else {
                product.put(symbol, sum);
            }
        });
        return new Exponents(product);
    }

    /** Such as {@code g.m-2.s-1}, or {@code 1} for a pure number. */
    @Override
    public String toString() {
        if (of.isEmpty()) {
            return "1";
        }
        StringBuilder text = new StringBuilder();
        of.forEach((symbol, exponent) ->
                text.append(text.isEmpty() ? "" : ".").append(symbol).append(exponent == 1 ? "" : exponent.toString()));
        return text.toString();
    }
}
