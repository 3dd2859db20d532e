package org.restoration.evaluation.methods.ranking.distance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is given or found for each indicator, by its code. */
final class ByIndicator {

    private ByIndicator() {}

    static Map<String, Double> of(List<String> codes, double[] numbers) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < numbers.length; j++) {
            byCode.put(codes.get(j), numbers[j] + 0.0);
        }
        return Collections.unmodifiableMap(byCode);
    }

    static <V> Map<String, V> copy(Map<String, V> byCode) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    static <V> V get(String what, Map<String, V> given, String code) {
        V value = given.get(code);
        if (value == null) {
            throw new IllegalArgumentException(
                    what + " must be given for " + code + ": got " + what + " of " + given.keySet());
        }
        return value;
    }
}
