package org.restoration.evaluation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.message.Place;

/**
 * Text to tree, strictly: one value and nothing after it, every key once, no number beyond the doubles, no half of a surrogate pair.
 * Decimal numbers keep all their digits.
 */
final class TreeParser {

    private static final int DEEPEST = 256;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final JsonParser parser;
    private Pointer at;

    private TreeParser(String document, String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
        this.at = Pointer.root(document);
    }

    /**
     * The tree of a document.
     *
     * @param document its name, for messages
     * @throws DocumentException if the text is not strict JSON; with line and column
     */
    static JsonNode parse(String document, String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new TreeParser(document, text, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private JsonNode document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw at.error("document must hold a JSON value: got nothing");
            }
            JsonNode value = value();
            if (parser.nextToken() != null) {
                throw error(
                        parser.currentTokenLocation(),
                        "document must end after its value: got " + excerpt(parser.currentTokenLocation()));
            }
            return value;
        } catch (JsonEOFException e) {
            throw syntaxError(e.getLocation(), "document must be complete: it ends in the middle");
        } catch (StreamConstraintsException e) {
            throw error(
                    parser.currentLocation(),
                    "document must be at most " + DEEPEST
                            + " levels deep, with numbers of at most 1000 digits: got more");
        } catch (JsonProcessingException e) {
            throw syntaxError(
                    e.getLocation(), "document must be JSON: got something else near " + around(e.getLocation()));
        }
    }

    private JsonNode value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(wellFormed(parser.getText()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("not a value: " + parser.currentToken());
        };
    }

    private ObjectNode object() throws IOException {
        Pointer here = at;
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = wellFormed(parser.currentName());
            at = here.to(key);
            if (object.has(key)) {
                throw error(parser.currentTokenLocation(), "key must be given once: got \"" + key + "\" again");
            }
            parser.nextToken();
            object.set(key, value());
            at = here;
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        Pointer here = at;
        ArrayNode array = NODES.arrayNode();
        at = here.to(0);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
            at = here.to(array.size());
        }
        at = here;
        return array;
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> {
                requireFinite(parser.getBigIntegerValue().doubleValue());
                yield NODES.numberNode(parser.getBigIntegerValue());
            }
        };
    }

    private JsonNode decimal() throws IOException {
        BigDecimal decimal = parser.getDecimalValue();
        double nearest = decimal.doubleValue();
        requireFinite(nearest);
        if (decimal.signum() == 0) {
            // A decimal knows no negative zero, a double does.
            return NODES.numberNode(parser.getText().startsWith("-") ? -0.0 : 0.0);
        }
        if (nearest == 0) {
            throw error(
                    parser.currentTokenLocation(),
                    "number must not be too small for a double: got " + excerpt(parser.currentTokenLocation()));
        }
        return DecimalNode.valueOf(decimal);
    }

    private void requireFinite(double value) {
        if (Double.isInfinite(value)) {
            throw error(
                    parser.currentTokenLocation(),
                    "number must be finite as a double: got " + excerpt(parser.currentTokenLocation()));
        }
    }

    private String wellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (Character.isHighSurrogate(letter)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(letter)) {
                throw error(
                        parser.currentTokenLocation(), "text must be Unicode: got half of a surrogate pair at " + i);
            }
        }
        return value;
    }

    private String excerpt(JsonLocation where) {
        int from = (int) Math.max(0, where.getCharOffset());
        int upTo = Math.min(text.length(), from + 24);
        String piece = text.substring(Math.min(from, upTo), upTo).strip();
        return piece.isEmpty() ? "nothing" : "\"" + piece.replace('\n', ' ') + "\"";
    }

    private String around(JsonLocation where) {
        int at = (int) Math.min(text.length(), Math.max(0, where.getCharOffset()));
        String piece = text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 12));
        return "\"" + piece.replaceAll("\\s+", " ").strip() + "\"";
    }

    /** The tokenizer may be one token ahead of the tree, so its own path is the right one. */
    private DocumentException syntaxError(JsonLocation where, String message) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        return new DocumentException(
                new Place(at.document(), Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()), path),
                message);
    }

    private DocumentException error(JsonLocation where, String message) {
        return at.error(Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()), message);
    }
}
