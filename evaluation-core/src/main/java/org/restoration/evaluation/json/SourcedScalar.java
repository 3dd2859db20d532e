package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A text, number, boolean or null. */
record SourcedScalar(FieldOrigin origin, JsonNode value) implements Sourced {
    @Override
    public JsonNode toJson() {
        return value;
    }

    @Override
    public void note(String pointer, Map<String, FieldOrigin> into) {
        into.put(pointer, origin);
    }
}
