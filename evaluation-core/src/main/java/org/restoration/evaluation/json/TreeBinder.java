package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.DocumentException;

/** Tree to model: builds a value of a type through its constructors, so that whatever loads is valid. */
final class TreeBinder {

    private static final int LONGEST_EXCERPT = 60;

    private final Shapes shapes;
    private final Map<Class<?>, RecordShape> records = new LinkedHashMap<>();

    TreeBinder(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The value of a type that a node says.
     *
     * @throws DocumentException if it says none, with the pointer of the innermost node at fault
     */
    Object bind(JsonNode node, Type type, Pointer at) {
        Class<?> raw = Shapes.raw(type);
        if (JsonNode.class.isAssignableFrom(raw)) {
            return raw.cast(node);
        }
        Optional<Shapes.StandIn> standIn = shapes.standIn(raw);
        if (standIn.isPresent()) {
            Object value = bind(node, standIn.get().type(), at);
            return built(at, () -> standIn.get().toModel().apply(value));
        }
        if (raw == String.class) {
            return text(node, at);
        }
        if (Shapes.isNumber(raw)) {
            return number(node, raw, at);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            require(node.isBoolean(), "true or false", node, at);
            return node.booleanValue();
        }
        if (raw.isEnum()) {
            String code = text(node, at);
            return built(at, () -> constant(raw, code));
        }
        if (raw == Optional.class) {
            return node.isNull() ? Optional.empty() : Optional.of(bind(node, Shapes.argument(type, 0), at));
        }
        if (raw == OptionalDouble.class) {
            return node.isNull() ? OptionalDouble.empty() : OptionalDouble.of((double) number(node, double.class, at));
        }
        if (raw == OptionalInt.class) {
            return node.isNull() ? OptionalInt.empty() : OptionalInt.of((int) number(node, int.class, at));
        }
        if (raw == OptionalLong.class) {
            return node.isNull() ? OptionalLong.empty() : OptionalLong.of((long) number(node, long.class, at));
        }
        if (raw == List.class || raw == Collection.class) {
            return list(node, Shapes.argument(type, 0), at);
        }
        if (raw == Set.class) {
            return set(node, Shapes.argument(type, 0), at);
        }
        if (raw == SortedMap.class) {
            return new TreeMap<>(map(node, Shapes.argument(type, 0), Shapes.argument(type, 1), at));
        }
        if (raw == Map.class) {
            return map(node, Shapes.argument(type, 0), Shapes.argument(type, 1), at);
        }
        if (raw.isRecord()) {
            require(node.isObject(), "an object", node, at);
            return record(node, raw, false, at);
        }
        if (shapes.shorthand(raw).isPresent()) {
            return shortened(node, shapes.shorthand(raw).get(), at);
        }
        if (Shapes.isFamily(raw)) {
            return member(node, raw, at);
        }
        throw new IllegalStateException("no shape for " + type);
    }

    private Object shortened(JsonNode node, Shapes.Shorthand shorthand, Pointer at) {
        if (node.isTextual()) {
            RecordShape shape = records.computeIfAbsent(shorthand.text(), RecordShape::new);
            return built(at, () -> shape.construct(new Object[] {node.textValue()}));
        }
        require(node.isObject(), "text in quotes or an object", node, at);
        return record(node, shorthand.object(), false, at);
    }

    private Object member(JsonNode node, Class<?> family, Pointer at) {
        require(node.isObject(), "an object", node, at);
        Map<String, Class<?>> members = Shapes.members(family);
        JsonNode name = node.get(Shapes.TYPE);
        if (name == null) {
            throw at.error("key \"" + Shapes.TYPE + "\" must be given, one of " + members.keySet() + ": got none");
        }
        Class<?> member = members.get(text(name, at.to(Shapes.TYPE)));
        if (member == null) {
            throw at.to(Shapes.TYPE)
                    .error("type must be one of " + members.keySet() + ": got " + excerpt(name)
                            + maybe(name.textValue(), members.keySet()));
        }
        return record(node, member, true, at);
    }

    private Object record(JsonNode node, Class<?> type, boolean inFamily, Pointer at) {
        RecordShape shape = records.computeIfAbsent(type, RecordShape::new);
        List<String> known = shape.names();
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key) && !(inFamily && key.equals(Shapes.TYPE))) {
                throw at.to(key).error("key must be one of " + known + ": got \"" + key + "\"" + maybe(key, known));
            }
        });
        Object[] values = new Object[known.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            JsonNode value = node.get(component.getName());
            Pointer there = at.to(component.getName());
            if (value == null) {
                if (!shapes.mayBeAbsent(type, component)) {
                    throw at.error("key \"" + component.getName() + "\" must be given: got " + keys(node));
                }
                values[i] = shapes.openEnd(type, component.getName())
                        .<Object>map(end -> end)
                        .orElse(absent(component.getType()));
            } else if (value.isNull() && !JsonNode.class.isAssignableFrom(component.getType())) {
                throw there.error(
                        shapes.mayBeAbsent(type, component)
                                ? "value must be given or its key left out: got null"
                                : "value must be given: got null");
            } else {
                values[i] = bind(value, component.getGenericType(), there);
            }
        }
        return built(at, () -> shape.construct(values));
    }

    private static Object absent(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == OptionalDouble.class) {
            return OptionalDouble.empty();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == SortedMap.class) {
            return new TreeMap<>();
        }
        return type == Map.class ? Map.of() : null;
    }

    private List<Object> list(JsonNode node, Type type, Pointer at) {
        require(node.isArray(), "an array", node, at);
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(bind(node.get(i), type, at.to(i)));
        }
        return Collections.unmodifiableList(values);
    }

    private Set<Object> set(JsonNode node, Type type, Pointer at) {
        require(node.isArray(), "an array", node, at);
        Set<Object> values = new LinkedHashSet<>();
        for (int i = 0; i < node.size(); i++) {
            if (!values.add(bind(node.get(i), type, at.to(i)))) {
                throw at.to(i).error("value must be given once: got " + excerpt(node.get(i)) + " again");
            }
        }
        return Collections.unmodifiableSet(values);
    }

    private Map<Object, Object> map(JsonNode node, Type keyType, Type valueType, Pointer at) {
        require(node.isObject(), "an object", node, at);
        Map<Object, Object> values = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            Pointer there = at.to(entry.getKey());
            Object key = bind(TextNode.valueOf(entry.getKey()), keyType, there);
            values.put(key, bind(entry.getValue(), valueType, there));
        });
        return Collections.unmodifiableMap(values);
    }

    private static String text(JsonNode node, Pointer at) {
        require(node.isTextual(), "text in quotes", node, at);
        return node.textValue();
    }

    private static Object number(JsonNode node, Class<?> type, Pointer at) {
        require(node.isNumber(), "a number", node, at);
        if (type == double.class || type == Double.class) {
            return node.doubleValue();
        }
        if (type == BigDecimal.class) {
            return node.decimalValue();
        }
        boolean isInt = type == int.class || type == Integer.class;
        require(
                node.isIntegralNumber() && (isInt ? node.canConvertToInt() : node.canConvertToLong()),
                isInt ? "a whole number of at most 32 bits" : "a whole number of at most 64 bits",
                node,
                at);
        return isInt ? (Object) node.intValue() : (Object) node.longValue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class type, String code) {
        if (!Coded.class.isAssignableFrom(type)) {
            throw new IllegalStateException("a closed choice in a document must have codes: got " + type);
        }
        return Coded.parse(type, code);
    }

    private interface Build {
        Object value();
    }

    private static Object built(Pointer at, Build build) {
        try {
            return build.value();
        } catch (DocumentException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw at.error(e.getMessage());
        }
    }

    private static void require(boolean is, String what, JsonNode node, Pointer at) {
        if (!is) {
            String maybe = what.equals("a number")
                            && node.isTextual()
                            && node.textValue().matches("-?(0|[1-9]\\d*)(\\.\\d+)?")
                    ? "\nMaybe " + node.textValue()
                    : "";
            throw at.error("value must be " + what + ": got " + excerpt(node) + maybe);
        }
    }

    private static String excerpt(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "an array";
        }
        String text = JsonTexts.canonical(node);
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }

    private static String keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys.isEmpty() ? "no keys" : "only " + keys;
    }

    private static String maybe(String word, Collection<String> known) {
        return Nearest.to(word, known).map(near -> "\nMaybe \"" + near + "\"").orElse("");
    }
}
