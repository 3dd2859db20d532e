package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.unit.Unit;

/**
 * Reads and writes documents of the model as strict JSON. Nothing is guessed: an unknown, missing, repeated or misspelt key, a number in
 * quotes, a number beyond the doubles, anything after the end is an error with its place. The key {@code $schema} of the whole
 * document is allowed and means nothing. Immutable; see {@link Shapes} for what types look like.
 */
final class StrictJson {

    private static final String SCHEMA = "$schema";

    private final Shapes shapes;

    private StrictJson(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes that all documents share. */
    static StrictJson standard() {
        return new StrictJson(Shapes.ofPlatform()
                .with(Unit.class, String.class, Unit::parse, Unit::code)
                .with(ValueRange.class, Shapes.listOf(OptionalDouble.class), StrictJson::range, StrictJson::ends)
                .withAbsent(Provenance.class, "clause", "note")
                .withAbsent(Source.class, "doi")
                .withAbsent(Indicator.class, "hardDomain", "typicalRange", "family", "method", "validity", "note"));
    }

    /** What types look like. */
    Shapes shapes() {
        return shapes;
    }

    /** This, and a class that looks in JSON like another type. */
    <T, S> StrictJson with(Class<T> model, Type standIn, Function<S, T> toModel, Function<T, S> toStandIn) {
        return new StrictJson(shapes.with(model, standIn, toModel, toStandIn));
    }

    /** This, and components that a document may leave out, for which the constructor of the record takes null. */
    StrictJson withAbsent(Class<? extends Record> model, String... components) {
        return new StrictJson(shapes.withAbsent(model, components));
    }

    /** This, and numbers of a record that are infinite when a document leaves them out. */
    StrictJson withOpenEnds(Class<? extends Record> model, Map<String, Double> infinite) {
        return new StrictJson(shapes.withOpenEnds(model, infinite));
    }

    /** This, and a family of two that need not name themselves: one is written as a text, the other as an object. */
    StrictJson withShorthand(Class<?> family, Class<? extends Record> text, Class<? extends Record> object) {
        return new StrictJson(shapes.withShorthand(family, text, object));
    }

    /**
     * The value that a document says.
     *
     * @param document name of the document, for messages
     * @param text its text
     * @param type what it says
     * @throws DocumentException if it says no such value, with the place
     */
    <T> T read(String document, String text, Class<T> type) {
        JsonNode tree = TreeParser.parse(document, text);
        if (tree instanceof ObjectNode object) {
            object.remove(SCHEMA);
        }
        return bind(document, tree, type);
    }

    /** The value that a tree says; errors name pointers within the tree. */
    <T> T bind(String document, JsonNode tree, Class<T> type) {
        return type.cast(new TreeBinder(shapes).bind(tree, type, Pointer.root(document)));
    }

    /** The tree of a value that is declared as a type. */
    <T> JsonNode tree(T value, Class<T> type) {
        return new TreeBuilder(shapes).build(value, type);
    }

    /** The readable text of a value that is declared as a type; the same on every machine, LF at every line's end. */
    <T> String write(T value, Class<T> type) {
        return JsonTexts.readable(tree(value, type));
    }

    /**
     * Decodes the bytes of a document, which must be UTF-8; a byte order mark at the start is passed over.
     *
     * @throws DocumentException if they are not UTF-8
     */
    static String decode(String document, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Pointer.root(document).error("document must be UTF-8: got other bytes");
        }
    }

    private static ValueRange range(List<OptionalDouble> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("range must be [low, high]: got " + ends.size() + " numbers");
        }
        return new ValueRange(
                ends.get(0).orElse(Double.NEGATIVE_INFINITY), ends.get(1).orElse(Double.POSITIVE_INFINITY));
    }

    private static List<OptionalDouble> ends(ValueRange range) {
        return List.of(end(range.low()), end(range.high()));
    }

    private static OptionalDouble end(double value) {
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
