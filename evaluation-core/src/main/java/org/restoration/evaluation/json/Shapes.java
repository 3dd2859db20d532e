package org.restoration.evaluation.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.restoration.evaluation.message.Coded;

/**
 * How types look in JSON. A record is an object with its components as keys, in the order of declaration; an {@link Optional} is a key
 * that may be left out; lists, sets and maps may be left out when empty; a {@link Coded} choice is its code; a record of a sealed family
 * says which one it is by the key {@code "type"}, its simple name in words joined by hyphens. A class that is none of these has a
 * <em>stand-in</em>, a type that is, with the way there and back. Immutable.
 */
final class Shapes {

    /** The key by which a member of a sealed family names itself. */
    static final String TYPE = "type";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+D)?");

    /** What a class looks like in JSON, and the way there and back. */
    record StandIn(Type type, Function<Object, Object> toModel, Function<Object, Object> toStandIn) {}

    /** A sealed family of two: a member of one text, written as that text, and another, written without its name. */
    record Shorthand(Class<? extends Record> text, Class<? extends Record> object) {}

    private final Map<Class<?>, StandIn> standIns;
    private final Map<Class<?>, Set<String>> mayBeAbsent;
    private final Map<Class<?>, Map<String, Double>> openEnds;
    private final Map<Class<?>, Shorthand> shorthands;

    private Shapes(
            Map<Class<?>, StandIn> standIns,
            Map<Class<?>, Set<String>> mayBeAbsent,
            Map<Class<?>, Map<String, Double>> openEnds,
            Map<Class<?>, Shorthand> shorthands) {
        this.standIns = standIns;
        this.mayBeAbsent = mayBeAbsent;
        this.openEnds = openEnds;
        this.shorthands = shorthands;
    }

    /** The shapes of the platform's own values: days as {@code 2026-11-23}, periods as {@code P3Y}. */
    static Shapes ofPlatform() {
        return new Shapes(Map.of(), Map.of(), Map.of(), Map.of())
                .with(LocalDate.class, String.class, Shapes::day, LocalDate::toString)
                .with(Period.class, String.class, Shapes::period, Period::toString);
    }

    /** These shapes and a class that looks like its stand-in. */
    @SuppressWarnings("unchecked")
    <T, S> Shapes with(Class<T> model, Type standIn, Function<S, T> toModel, Function<T, S> toStandIn) {
        Map<Class<?>, StandIn> more = new LinkedHashMap<>(standIns);
        more.put(model, new StandIn(standIn, (Function<Object, Object>) toModel, (Function<Object, Object>) toStandIn));
        return new Shapes(more, mayBeAbsent, openEnds, shorthands);
    }

    /** These shapes and components that a document may leave out, for which the constructor of the record takes null. */
    Shapes withAbsent(Class<? extends Record> model, String... components) {
        Set<String> names = Set.of(components);
        List<String> declared = new ArrayList<>();
        for (RecordComponent component : model.getRecordComponents()) {
            declared.add(component.getName());
        }
        if (!declared.containsAll(names)) {
            throw new IllegalArgumentException(
                    "components of " + model + " must be among " + declared + ": got " + names);
        }
        Map<Class<?>, Set<String>> more = new LinkedHashMap<>(mayBeAbsent);
        more.put(model, names);
        return new Shapes(standIns, more, openEnds, shorthands);
    }

    /** These shapes and numbers of a record that are infinite when a document leaves them out. */
    Shapes withOpenEnds(Class<? extends Record> model, Map<String, Double> infinite) {
        Map<Class<?>, Map<String, Double>> more = new LinkedHashMap<>(openEnds);
        more.put(model, infinite);
        return new Shapes(standIns, mayBeAbsent, more, shorthands);
    }

    /** These shapes and a family of two that need not name themselves. */
    Shapes withShorthand(Class<?> family, Class<? extends Record> text, Class<? extends Record> object) {
        Map<Class<?>, Shorthand> more = new LinkedHashMap<>(shorthands);
        more.put(family, new Shorthand(text, object));
        return new Shapes(standIns, mayBeAbsent, openEnds, more);
    }

    Optional<Shorthand> shorthand(Class<?> family) {
        return Optional.ofNullable(shorthands.get(family));
    }

    /** The infinite number that a component is when a document leaves it out. */
    Optional<Double> openEnd(Class<?> model, String component) {
        return Optional.ofNullable(openEnds.getOrDefault(model, Map.of()).get(component));
    }

    Optional<StandIn> standIn(Class<?> model) {
        return Optional.ofNullable(standIns.get(model));
    }

    /** Whether a document may leave a component out. */
    boolean mayBeAbsent(Class<?> model, RecordComponent component) {
        Class<?> type = raw(component.getGenericType());
        return type == Optional.class
                || type == OptionalDouble.class
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == List.class
                || type == Set.class
                || type == Map.class
                || type == SortedMap.class
                || openEnd(model, component.getName()).isPresent()
                || mayBeAbsent.getOrDefault(model, Set.of()).contains(component.getName());
    }

    /** The type of a list. */
    static Type listOf(Type element) {
        return new ListType(element);
    }

    private record ListType(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }

    /** Whether a type is a sealed family of records, the members of which name themselves. */
    static boolean isFamily(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /** The records of a sealed family by their names, in order of name; doors that are open to other classes are left out. */
    static Map<String, Class<?>> members(Class<?> family) {
        Map<String, Class<?>> members = new TreeMap<>();
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            if (isFamily(permitted)) {
                members.putAll(members(permitted));
            } else if (permitted.isRecord()) {
                members.put(hyphenated(permitted.getSimpleName()), permitted);
            }
        }
        return members;
    }

    static String hyphenated(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter) && i > 0) {
                words.append('-');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        throw new IllegalStateException("a type of the model must be plain: got " + type);
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    static boolean isNumber(Class<?> type) {
        return type == double.class
                || type == int.class
                || type == long.class
                || type == Double.class
                || type == Integer.class
                || type == Long.class
                || type == BigDecimal.class;
    }

    private static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day must exist: got \"" + text + "\"", e);
        }
        throw new IllegalArgumentException("day must be written year-month-day like 2026-11-23: got \"" + text + "\"");
    }

    private static Period period(String text) {
        try {
            if (PERIOD.matcher(text).matches()) {
                return Period.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("period must be at most 2147483647 of a unit: got \"" + text + "\"", e);
        }
        throw new IllegalArgumentException("period must be written like P3Y, P6M or P10D: got \"" + text + "\"");
    }
}
