package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.restoration.evaluation.internal.text.ShortestDecimal;

/** Writes a JSON tree as text: canonically (RFC 8785) or for a reader. Both are the same on every machine. */
final class JsonTexts {

    private static final int LINE = 120;

    private JsonTexts() {}

    /** Without white space, keys sorted by UTF-16 code units, numbers as doubles. */
    static String canonical(JsonNode node) {
        StringBuilder text = new StringBuilder();
        canonical(node, text);
        return text.toString();
    }

    /** Two spaces a level, keys in the order of the tree, whatever fits on one line on one line, LF at every line's end. */
    static String readable(JsonNode node) {
        StringBuilder text = new StringBuilder();
        readable(node, 0, 0, text);
        return text.append('\n').toString();
    }

    /** The same for a value that stands at a level of a larger text; without the last line's end. */
    static String readable(JsonNode node, int level) {
        StringBuilder text = new StringBuilder();
        readable(node, level, 2 * level, text);
        return text.toString();
    }

    /** On one line, keys in the order of the tree. */
    static String line(JsonNode node) {
        StringBuilder text = new StringBuilder();
        line(node, text);
        return text.toString();
    }

    private static void canonical(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            String separator = "{";
            for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
                quote(entry.getKey(), text.append(separator));
                canonical(entry.getValue(), text.append(':'));
                separator = ",";
            }
            text.append(sorted.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                canonical(element, text.append(separator));
                separator = ",";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isNumber()) {
            text.append(ShortestDecimal.of(node.doubleValue()));
        } else {
            scalar(node, text);
        }
    }

    private static void readable(JsonNode node, int level, int used, StringBuilder text) {
        int start = text.length();
        line(node, text);
        if (!node.isContainerNode() || used + text.length() - start <= LINE) {
            return;
        }
        text.setLength(start);
        String indent = "\n" + "  ".repeat(level + 1);
        List<JsonNode> elements = new ArrayList<>();
        node.elements().forEachRemaining(elements::add);
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        String open = node.isObject() ? "{" : "[";
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? open : ",").append(indent);
            int before = text.length();
            if (node.isObject()) {
                quote(keys.get(i), text);
                text.append(": ");
            }
            readable(elements.get(i), level + 1, 2 * (level + 1) + text.length() - before + 1, text);
        }
        text.append("\n").append("  ".repeat(level)).append(node.isObject() ? '}' : ']');
    }

    private static void line(JsonNode node, StringBuilder text) {
        if (node instanceof ObjectNode object) {
            String separator = "{";
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                quote(entry.getKey(), text.append(separator));
                line(entry.getValue(), text.append(": "));
                separator = ", ";
            }
            text.append(object.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                line(element, text.append(separator));
                separator = ", ";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isDouble()) {
            double value = node.doubleValue();
            text.append(value == 0 && 1 / value < 0 ? "-0.0" : ShortestDecimal.of(value));
        } else {
            scalar(node, text);
        }
    }

    private static void scalar(JsonNode node, StringBuilder text) {
        if (node.isTextual()) {
            quote(node.textValue(), text);
        } else {
            text.append(node.asText());
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (letter < ' ') {
                        text.append("\\u00")
                                .append(Character.forDigit(letter >> 4, 16))
                                .append(Character.forDigit(letter & 15, 16));
                    } else {
                        text.append(letter);
                    }
                }
            }
        }
        text.append('"');
    }
}
