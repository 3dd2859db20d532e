package org.restoration.evaluation.observation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The observations behind one row of a table, so that a result can be followed back to each raw value.
 *
 * @param samples the samples of the cells by indicator and snapshot
 */
public record RowEvidence(Map<String, Map<Snapshot, Sample>> samples) {

    /** Copies the maps in order of code and snapshot. */
    public RowEvidence {
        Map<String, Map<Snapshot, Sample>> copy = new TreeMap<>();
        samples.forEach((code, byState) -> copy.put(code, Collections.unmodifiableMap(new TreeMap<>(byState))));
        samples = Collections.unmodifiableMap(copy);
    }

    /** The sample of a cell, if it was observed. */
    public Optional<Sample> sample(String indicator, Snapshot snapshot) {
        return Optional.ofNullable(samples.getOrDefault(indicator, Map.of()).get(snapshot));
    }

    /** Codes of the indicators that were observed in a snapshot, in order. */
    public List<String> observed(Snapshot snapshot) {
        return samples.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(snapshot))
                .map(Map.Entry::getKey)
                .toList();
    }
}
