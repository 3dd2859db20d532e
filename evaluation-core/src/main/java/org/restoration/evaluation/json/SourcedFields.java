package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An object. */
record SourcedFields(FieldOrigin origin, Map<String, Sourced> byKey) implements Sourced {
    @Override
    public JsonNode toJson() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        byKey.forEach((key, value) -> object.set(key, value.toJson()));
        return object;
    }

    @Override
    public void note(String pointer, Map<String, FieldOrigin> into) {
        into.put(pointer, origin);
        byKey.forEach((key, value) -> value.note(pointer + "/" + Sourced.escaped(key), into));
    }
}
