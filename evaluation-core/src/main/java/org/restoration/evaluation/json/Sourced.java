package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows which document says it. */
sealed interface Sourced permits SourcedFields, SourcedElements, SourcedScalar {

    /** Which document says it; of a merged object, the document that overrides. */
    FieldOrigin origin();

    /** The value alone. */
    JsonNode toJson();

    /** Notes the origins of this value and all within under their pointers in the document that it is part of. */
    void note(String pointer, Map<String, FieldOrigin> into);

    /** A value of a document that inherits nothing. */
    static Sourced of(String profile, JsonNode node, String pointer) {
        FieldOrigin origin = new FieldOrigin(profile, pointer);
        if (node.isObject()) {
            Map<String, Sourced> byKey = new LinkedHashMap<>();
            node.properties()
                    .forEach(entry -> byKey.put(
                            entry.getKey(), of(profile, entry.getValue(), pointer + "/" + escaped(entry.getKey()))));
            return new SourcedFields(origin, byKey);
        }
        if (node.isArray()) {
            List<Sourced> inOrder = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                inOrder.add(of(profile, node.get(i), pointer + "/" + i));
            }
            return new SourcedElements(origin, inOrder);
        }
        return new SourcedScalar(origin, node);
    }

    /** A key as a step of a JSON Pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The text of a scalar under a key of an object; "" when there is none. */
    static String text(Sourced value, String key) {
        return value instanceof SourcedFields fields && fields.byKey().get(key) instanceof SourcedScalar scalar
                ? scalar.value().asText()
                : "";
    }
}
