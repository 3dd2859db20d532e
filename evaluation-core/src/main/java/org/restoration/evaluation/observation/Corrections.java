package org.restoration.evaluation.observation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Observations that correct others: what is left when every corrected one is dropped. */
public final class Corrections {

    private Corrections() {}

    /**
     * The observations that no other one supersedes, in the order given. In a chain of corrections only the last one is left. An
     * observation that supersedes an unknown id stays. The same observation given twice counts once. Corrections may cross
     * sites, indicators and dates, so apply this to all observations together before any selection.
     *
     * @throws IllegalArgumentException if two different observations share an id, or if some supersede each other in a circle
     */
    public static List<Observation> effective(Collection<Observation> observations) {
        Map<String, Observation> byId = new LinkedHashMap<>();
        for (Observation observation : observations) {
            Observation other = byId.putIfAbsent(observation.id(), observation);
            if (other != null && !other.equals(observation)) {
                throw new IllegalArgumentException(
                        "ids of observations must differ: got " + observation.id() + " for two different ones");
            }
        }
        Set<String> superseded = new HashSet<>();
        byId.values().forEach(observation -> observation.supersedes().ifPresent(superseded::add));
        if (superseded.isEmpty()) {
            return List.copyOf(byId.values());
        }
        checkNoCircle(byId);
        return byId.values().stream()
                .filter(observation -> !superseded.contains(observation.id()))
                .toList();
    }

    private static void checkNoCircle(Map<String, Observation> byId) {
        Set<String> ending = new HashSet<>();
        for (Observation start : byId.values()) {
            Set<String> chain = new HashSet<>();
            Observation next = start;
            while (next != null && !ending.contains(next.id())) {
                if (!chain.add(next.id())) {
                    throw new IllegalArgumentException(
                            "observations must not supersede each other in a circle: got one with " + next.id());
                }
                next = next.supersedes().map(byId::get).orElse(null);
            }
            ending.addAll(chain);
        }
    }
}
