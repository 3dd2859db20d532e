package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** By what the elements of some arrays of a profile are known, whatever their order; those of all others are known by their place. */
final class Identities {

    /** The key of an array, and the key in each element that names it. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("addedIndicators", "code"),
            Map.entry("children", "code"),
            Map.entry("weights", "code"),
            Map.entry("judgements", "more"),
            Map.entry("indicators", "indicator"),
            Map.entry("requirements", "id"),
            Map.entry("modes", "code"),
            Map.entry("tailoring", "id"),
            Map.entry("targetTemplate", "id"),
            Map.entry("views", "id"),
            Map.entry("pillars", "code"),
            Map.entry("grades", "code"),
            Map.entry("sources", "key"));

    private Identities() {}

    /**
     * By what an element is known: a text by itself, a judgement by the pair that it compares, in either order, {@code a:b}.
     *
     * @param array key of the array
     * @return empty when the elements of the array are known by their place
     */
    static Optional<String> of(String array, JsonNode element) {
        String key = KEYS.get(array);
        if (key == null) {
            return Optional.empty();
        }
        if (element.isTextual()) {
            return array.equals("children") ? Optional.of(element.textValue()) : Optional.empty();
        }
        if (!element.path(key).isTextual()) {
            return Optional.empty();
        }
        String name = element.get(key).textValue();
        if (!array.equals("judgements")) {
            return Optional.of(name);
        }
        String other = element.path("than").asText();
        return Optional.of(name.compareTo(other) < 0 ? name + ":" + other : other + ":" + name);
    }
}
