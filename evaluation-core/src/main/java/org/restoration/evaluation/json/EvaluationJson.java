package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;

/**
 * Evaluations as JSON documents, with all their reasons. What is read back is equal to what was written, to the last bit of every
 * number. An interval is {@code [low, high]}; a number that is infinite is the text {@code "Infinity"} or {@code "-Infinity"}.
 */
public final class EvaluationJson {

    /** What the key {@code schema} of a document must say. */
    public static final String SCHEMA = "restoration-evaluation/1";

    private static final String INFINITY = "Infinity";

    static final StrictJson JSON = ModelJson.JSON
            .with(OptionalDouble.class, JsonNode.class, EvaluationJson::number, EvaluationJson::node)
            .with(
                    ScoreInterval.class,
                    Shapes.listOf(OptionalDouble.class),
                    EvaluationJson::interval,
                    EvaluationJson::ends);

    private EvaluationJson() {}

    private record Document(String schema, List<Evaluation> evaluations) {}

    /**
     * Reads evaluations.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @throws org.restoration.evaluation.message.DocumentException if it is not such a document, with the JSON Pointer to the part
     */
    public static List<Evaluation> read(String name, String text) {
        Document document = JSON.read(name, text, Document.class);
        if (!SCHEMA.equals(document.schema())) {
            throw Pointer.root(name)
                    .to("schema")
                    .error("schema must be " + SCHEMA + ": got \"" + document.schema() + "\"");
        }
        return document.evaluations();
    }

    /**
     * Writes evaluations. Those with a custom value function or aggregation have no form in JSON.
     *
     * @return readable JSON, the same on every machine
     * @throws IllegalArgumentException if one has no form in JSON
     */
    public static String write(List<Evaluation> evaluations) {
        StringBuilder text = new StringBuilder();
        try {
            writeTo(text, evaluations);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    /**
     * Writes evaluations one by one, so that they need not all be in memory: the same text as {@link #write}.
     *
     * @param out where to
     * @param evaluations in order
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if an evaluation has no form in JSON
     */
    public static void writeTo(Appendable out, Iterable<Evaluation> evaluations) throws IOException {
        out.append("{\n  \"schema\": \"").append(SCHEMA).append("\",\n  \"evaluations\": [");
        String separator = "\n    ";
        for (Evaluation evaluation : evaluations) {
            out.append(separator).append(JsonTexts.readable(JSON.tree(evaluation, Evaluation.class), 2));
            separator = ",\n    ";
        }
        out.append(separator.startsWith(",") ? "\n  ]\n}\n" : "]\n}\n");
    }

    private static OptionalDouble number(JsonNode node) {
        if (node.isNumber()) {
            return OptionalDouble.of(node.doubleValue());
        }
        if (node.isNull()) {
            return OptionalDouble.empty();
        }
        return switch (node.asText()) {
            case INFINITY -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            case "-" + INFINITY -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            default ->
                throw new IllegalArgumentException(
                        "value must be a number, \"" + INFINITY + "\" or \"-" + INFINITY + "\": got " + node);
        };
    }

    private static JsonNode node(OptionalDouble number) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (number.isEmpty()) {
            return nodes.nullNode();
        }
        double value = number.getAsDouble();
        return Double.isInfinite(value)
                ? nodes.textNode(value > 0 ? INFINITY : "-" + INFINITY)
                : nodes.numberNode(value);
    }

    private static ScoreInterval interval(List<OptionalDouble> ends) {
        if (ends.size() != 2 || ends.get(0).isEmpty() || ends.get(1).isEmpty()) {
            throw new IllegalArgumentException("interval must be [low, high]: got " + ends);
        }
        return new ScoreInterval(ends.get(0).getAsDouble(), ends.get(1).getAsDouble());
    }

    private static List<OptionalDouble> ends(ScoreInterval interval) {
        return List.of(OptionalDouble.of(interval.low()), OptionalDouble.of(interval.high()));
    }
}
