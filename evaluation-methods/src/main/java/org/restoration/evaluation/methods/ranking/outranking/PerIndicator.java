package org.restoration.evaluation.methods.ranking.outranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a method needs for each indicator, such as its thresholds.
 *
 * @param byCode what holds for single indicators, by code
 * @param otherwise what holds for all others; empty if each must be named
 * @param <T> what it is
 */
public record PerIndicator<T>(Map<String, T> byCode, Optional<T> otherwise) {

    /** Copies the map. */
    public PerIndicator {
        Objects.requireNonNull(otherwise, "otherwise");
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        byCode.forEach((code, one) -> Objects.requireNonNull(one, code));
    }

    /** The same for all indicators. */
    public static <T> PerIndicator<T> same(T forAll) {
        return new PerIndicator<>(Map.of(), Optional.of(forAll));
    }

    /** One for each indicator. */
    public static <T> PerIndicator<T> of(Map<String, T> byCode) {
        return new PerIndicator<>(byCode, Optional.empty());
    }

    /** What holds for each of the indicators, in their order. */
    List<T> inOrder(List<String> codes, String what) {
        if (!codes.containsAll(byCode.keySet())) {
            throw new IllegalArgumentException(
                    what + " must speak of the indicators " + codes + " only: got " + byCode.keySet());
        }
        List<T> ordered = new ArrayList<>(codes.size());
        for (String code : codes) {
            ordered.add(Optional.ofNullable(byCode.get(code))
                    .or(() -> otherwise)
                    .orElseThrow(() -> new IllegalArgumentException(
                            what + " must be given for " + code + ": got those of " + byCode.keySet())));
        }
        return ordered;
    }
}
