package org.restoration.evaluation.observation;

import java.util.ArrayList;
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
        for (Observation observation : byId.values()) {
            observation.supersedes().filter(byId::containsKey).ifPresent(id -> {
                superseded.add(id);
                checkEnds(observation, byId);
            });
        }
        List<Observation> effective = new ArrayList<>(byId.values());
        effective.removeIf(observation -> superseded.contains(observation.id()));
        return List.copyOf(effective);
    }

    private static void checkEnds(Observation start, Map<String, Observation> byId) {
        Observation corrected = start;
        for (int steps = 0; steps <= byId.size(); steps++) {
            corrected = corrected.supersedes().map(byId::get).orElse(null);
            if (corrected == null) {
                return;
            }
        }
        throw new IllegalArgumentException(
                "observations must not supersede each other in a circle: got one that holds or follows " + start.id());
    }
}
