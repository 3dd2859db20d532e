package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.restoration.evaluation.message.Coded;

/** Model to tree. What {@link TreeBinder} reads from the tree is equal to what was written. */
final class TreeBuilder {

    /** Whole numbers beyond this are not all doubles, so that a canonical form could not tell them apart. */
    private static final long GREATEST_EXACT = 1L << 53;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shapes shapes;
    private final Map<Class<?>, RecordShape> records = new LinkedHashMap<>();

    TreeBuilder(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The node of a value that is declared as a type. */
    JsonNode build(Object value, Type type) {
        Class<?> raw = Shapes.raw(type);
        if (value instanceof JsonNode node) {
            return node;
        }
        Optional<Shapes.StandIn> standIn = shapes.standIn(raw);
        if (standIn.isPresent()) {
            return build(standIn.get().toStandIn().apply(value), standIn.get().type());
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean is) {
            return NODES.booleanNode(is);
        }
        if (value instanceof Coded choice) {
            return NODES.textNode(choice.code());
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? build(optional.get(), Shapes.argument(type, 0)) : NODES.nullNode();
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? number(optional.getAsDouble()) : NODES.nullNode();
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? NODES.numberNode(optional.getAsInt()) : NODES.nullNode();
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? number(optional.getAsLong()) : NODES.nullNode();
        }
        if (value instanceof Collection<?> collection) {
            return array(collection, Shapes.argument(type, 0));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, Shapes.argument(type, 0), Shapes.argument(type, 1));
        }
        if (Shapes.isFamily(raw) && !isOwnMember(value)) {
            throw new IllegalArgumentException("member of " + raw.getSimpleName()
                    + " must be one of the library's own to have a form in JSON: got " + value.getClass());
        }
        if (value instanceof Record entry) {
            Optional<Shapes.Shorthand> shorthand = shapes.shorthand(raw);
            if (shorthand.isPresent() && shorthand.get().text().isInstance(value)) {
                return build(shapeOf(entry).get(0, entry), String.class);
            }
            return object(entry, shorthand.isEmpty() && Shapes.isFamily(raw));
        }
        throw new IllegalStateException(
                "no shape for " + type + (value == null ? " that is null" : " in " + value.getClass()));
    }

    /** Whether a value is no guest that came through the open door of a sealed family. */
    private static boolean isOwnMember(Object value) {
        for (Class<?> family : value.getClass().getInterfaces()) {
            if (family.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode object(Record value, boolean inFamily) {
        ObjectNode object = NODES.objectNode();
        if (inFamily) {
            object.put(Shapes.TYPE, Shapes.hyphenated(value.getClass().getSimpleName()));
        }
        RecordShape shape = shapeOf(value);
        for (int i = 0; i < shape.names().size(); i++) {
            RecordComponent component = shape.components().get(i);
            Object part = shape.get(i, value);
            if (shapes.openEnd(value.getClass(), component.getName())
                    .filter(end -> end.equals(part))
                    .isPresent()) {
                continue;
            }
            JsonNode node = build(part, component.getGenericType());
            if (!node.isNull()) {
                object.set(component.getName(), node);
            }
        }
        return object;
    }

    private RecordShape shapeOf(Record value) {
        return records.computeIfAbsent(value.getClass(), RecordShape::new);
    }

    private ArrayNode array(Collection<?> values, Type type) {
        List<JsonNode> nodes = new ArrayList<>(values.size());
        for (Object value : values) {
            nodes.add(build(value, type));
        }
        if (values instanceof Set) {
            // The order of a set may differ from run to run.
            nodes.sort((a, b) -> JsonTexts.canonical(a).compareTo(JsonTexts.canonical(b)));
        }
        return NODES.arrayNode().addAll(nodes);
    }

    private ObjectNode map(Map<?, ?> values, Type keyType, Type valueType) {
        // The order of a map may differ from run to run.
        Map<String, JsonNode> sorted = new TreeMap<>();
        values.forEach((key, value) -> sorted.put(build(key, keyType).textValue(), build(value, valueType)));
        ObjectNode object = NODES.objectNode();
        sorted.forEach(object::set);
        return object;
    }

    private static JsonNode number(Number value) {
        if (value instanceof Integer whole) {
            return NODES.numberNode(whole.intValue());
        }
        if (value instanceof Long whole) {
            if (whole > GREATEST_EXACT || whole < -GREATEST_EXACT) {
                throw new IllegalArgumentException("whole number in a document must be within 2^53: got " + whole);
            }
            return NODES.numberNode(whole.longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return DecimalNode.valueOf(decimal);
        }
        double number = value.doubleValue();
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("number in a document must be finite: got " + number);
        }
        return NODES.numberNode(number);
    }
}
