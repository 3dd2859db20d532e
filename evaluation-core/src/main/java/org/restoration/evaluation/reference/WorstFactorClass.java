package org.restoration.evaluation.reference;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The class of a sample under a {@link ClassScheme}: that of its worst factor.
 *
 * @param scheme the scheme
 * @param factors indicator to the classes possible for it alone, never empty
 */
public record WorstFactorClass(ClassScheme scheme, SortedMap<String, ClassRange> factors) {

    /** Checks that there is a factor. */
    public WorstFactorClass {
        Objects.requireNonNull(scheme, "scheme");
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("class by the worst factor must have at least one factor: got none");
        }
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    }

    /** The classes possible for the sample; one only when everything needed is known. */
    public ClassRange range() {
        int best = factors.values().stream().mapToInt(ClassRange::best).max().orElseThrow();
        int worst = factors.values().stream().mapToInt(ClassRange::worst).max().orElseThrow();
        return new ClassRange(best, worst);
    }

    /** The worst class that is possible; the class itself when everything needed is known. */
    public RankedClass worst() {
        return scheme.ranked(range().worst());
    }

    /** The best class that is possible; the class itself when everything needed is known. */
    public RankedClass best() {
        return scheme.ranked(range().best());
    }

    /** The indicators that put the sample into its worst possible class, in order of code. */
    public List<String> governing() {
        int worst = range().worst();
        return factors.entrySet().stream()
                .filter(factor -> factor.getValue().worst() == worst)
                .map(factor -> factor.getKey())
                .toList();
    }
}
