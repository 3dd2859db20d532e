package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;

/** An array. */
record SourcedElements(FieldOrigin origin, List<Sourced> inOrder) implements Sourced {
    @Override
    public JsonNode toJson() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        inOrder.forEach(element -> array.add(element.toJson()));
        return array;
    }

    @Override
    public void note(String pointer, Map<String, FieldOrigin> into) {
        into.put(pointer, origin);
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).note(pointer + "/" + i, into);
        }
    }
}
