package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.profile.Profile;

/**
 * Walks the JSON Schema of profile documents and the types that they bind to side by side: a component, a member of a family or a
 * code that one of them has and the other has not is a fault.
 */
class ProfileSchemaTest {

    private static final JsonNode SCHEMA = TreeParser.parse("profile.schema.json", text());
    private static final String DEFINITIONS = "#/$defs/";

    private final Shapes shapes = ModelJson.JSON.shapes();
    private final List<String> faults = new ArrayList<>();
    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Set<String> definitions = new TreeSet<>();

    @Test
    void the_schema_and_the_records_agree_in_every_component_family_and_code() {
        compare(ProfileDocument.class, SCHEMA, "");

        assertThat(faults).isEmpty();
        assertThat(types).hasSizeGreaterThan(60);
    }

    @Test
    void no_definition_of_the_schema_is_left_over() {
        compare(ProfileDocument.class, SCHEMA, "");

        assertThat(definitions).containsExactlyInAnyOrderElementsOf(names(SCHEMA.get("$defs")));
    }

    @Test
    void every_object_with_properties_refuses_others() {
        List<String> open = new ArrayList<>();
        findOpen(SCHEMA, "", open);

        assertThat(open).isEmpty();
    }

    /** An object of a family leaves the strictness to its members, which are compared one by one. */
    private static void findOpen(JsonNode node, String at, List<String> open) {
        if (node.has("properties")
                && node.path("type").asText().equals("object")
                && !node.has("oneOf")
                && !node.path("additionalProperties").equals(com.fasterxml.jackson.databind.node.BooleanNode.FALSE)) {
            open.add(at);
        }
        node.properties().forEach(entry -> findOpen(entry.getValue(), at + "/" + entry.getKey(), open));
    }

    private void compare(Type type, JsonNode declared, String at) {
        JsonNode schema = resolved(declared);
        Class<?> raw = Shapes.raw(type);
        if (raw == Optional.class) {
            compare(Shapes.argument(type, 0), declared, at);
        } else if (raw == ValueRange.class) {
            expect(
                    at,
                    "array of 2",
                    schema.path("type").asText() + " of "
                            + schema.path("maxItems").asText());
        } else if (raw == Period.class) {
            expect(at, "string", schema.path("type").asText());
        } else if (shapes.standIn(raw).isPresent()) {
            compare(shapes.standIn(raw).get().type(), declared, at);
        } else if (raw == IndexNode.class) {
            compare(String.class, schema.path("oneOf").path(0), at);
            compare(IndexNode.Branch.class, schema.path("oneOf").path(1), at);
        } else if (raw.isEnum()) {
            compareChoice(raw, schema, at);
        } else if (raw.isRecord()) {
            compareRecord(raw, schema, false, at);
        } else if (Shapes.isFamily(raw)) {
            compareFamily(raw, schema, at);
        } else if (Collection.class.isAssignableFrom(raw)) {
            expect(at, "array", schema.path("type").asText());
            compare(Shapes.argument(type, 0), schema.path("items"), at + "/items");
        } else if (Map.class.isAssignableFrom(raw)) {
            expect(at, "object", schema.path("type").asText());
            compare(Shapes.argument(type, 1), schema.path("additionalProperties"), at + "/*");
        } else {
            compareScalar(raw, schema, at);
        }
    }

    private void compareScalar(Class<?> raw, JsonNode schema, String at) {
        String type = schema.has("const") ? "string" : schema.path("type").asText();
        if (raw == String.class) {
            expect(at, "string", type);
        } else if (raw == boolean.class) {
            expect(at, "boolean", type);
        } else if (raw == int.class) {
            expect(at, "integer", type);
        } else if (Shapes.isNumber(raw)) {
            expect(at, "number", type);
        } else {
            faults.add(at + " has no comparison for " + raw);
        }
    }

    private void compareChoice(Class<?> raw, JsonNode schema, String at) {
        Set<String> codes = new TreeSet<>();
        for (Object constant : raw.getEnumConstants()) {
            codes.add(((Coded) constant).code());
        }
        Set<String> allowed = new TreeSet<>();
        schema.path("enum").forEach(code -> allowed.add(code.asText()));
        expect(at, codes, allowed);
    }

    private void compareRecord(Class<?> raw, JsonNode schema, boolean inFamily, String at) {
        if (!types.add(raw)) {
            return;
        }
        Set<String> components = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        schema.path("required").forEach(key -> listed.add(key.asText()));
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = component.getName();
            components.add(name);
            Class<?> type = Shapes.raw(component.getGenericType());
            boolean container = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
            boolean absent = shapes.mayBeAbsent(raw, component)
                    || shapes.openEnd(raw, name).isPresent();
            if (container ? listed.contains(name) : !absent) {
                required.add(name);
            }
            compare(component.getGenericType(), schema.path("properties").path(name), at + "/" + name);
        }
        if (inFamily) {
            components.add(Shapes.TYPE);
            required.add(Shapes.TYPE);
        }
        Set<String> properties = names(schema.path("properties"));
        properties.remove("$schema");
        expect(at + " (" + raw.getSimpleName() + ")", components, properties);
        expect(at + " (" + raw.getSimpleName() + ", required)", required, listed);
    }

    private void compareFamily(Class<?> raw, JsonNode schema, String at) {
        if (!types.add(raw)) {
            return;
        }
        Map<String, Class<?>> members = Shapes.members(raw);
        Set<String> allowed = new TreeSet<>();
        schema.path("properties").path(Shapes.TYPE).path("enum").forEach(name -> allowed.add(name.asText()));
        expect(at + " (" + raw.getSimpleName() + ")", members.keySet(), allowed);
        Set<String> described = new TreeSet<>();
        for (JsonNode declared : schema.path("oneOf")) {
            JsonNode member = resolved(declared);
            String name =
                    member.path("properties").path(Shapes.TYPE).path("const").asText();
            described.add(name);
            if (members.containsKey(name)) {
                compareRecord(members.get(name), member, true, at + "/" + name);
            }
        }
        expect(at + " (" + raw.getSimpleName() + ", described)", members.keySet(), described);
    }

    private JsonNode resolved(JsonNode declared) {
        String reference = declared.path("$ref").asText();
        if (!reference.startsWith(DEFINITIONS)) {
            return declared;
        }
        String name = reference.substring(DEFINITIONS.length());
        definitions.add(name);
        return resolved(SCHEMA.path("$defs").path(name));
    }

    private void expect(String at, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            faults.add(at + ": the types say " + expected + ", the schema " + actual);
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String text() {
        try (InputStream in =
                Profile.class.getResourceAsStream("/org/restoration/evaluation/profiles/profile.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
