package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parameters of a case. Each one that a method understands is taken; one that nobody took may change what is meant, so the
 * case is unsupported then. Notes change nothing.
 */
final class Params {

    private static final Set<String> NOTES = Set.of("note", "warning");

    private final JsonNode params;
    private final Set<String> taken = new TreeSet<>();

    Params(JsonNode params) {
        this.params = params;
    }

    boolean has(String name) {
        return params.hasNonNull(name);
    }

    /** The parameter as it stands; a missing node if there is none. */
    JsonNode take(String name) {
        taken.add(name);
        return params.path(name);
    }

    String text(String name, String otherwise) {
        JsonNode node = take(name);
        return node.isMissingNode() || node.isNull() ? otherwise : node.asText();
    }

    double number(String name, double otherwise) {
        JsonNode node = take(name);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isNumber()) {
            throw new UnsupportedCaseException(name + " that is no number: " + node);
        }
        return node.doubleValue();
    }

    int whole(String name, int otherwise) {
        double number = number(name, otherwise);
        if (number != Math.rint(number)) {
            throw new UnsupportedCaseException(name + " that is no whole number: " + number);
        }
        return (int) number;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode node = take(name);
        return node.isMissingNode() || node.isNull() ? otherwise : node.booleanValue();
    }

    /** A list of numbers; null inside becomes NaN. */
    double[] numbers(String name) {
        return Json.numbers(take(name));
    }

    /** Takes a text that must be one of those known; what it means is the caller's. */
    String oneOf(String name, String otherwise, List<String> known) {
        String text = text(name, otherwise);
        if (!known.contains(text)) {
            throw new UnsupportedCaseException(name + " \"" + text + "\"; known are " + known);
        }
        return text;
    }

    /** Takes texts that describe the input and need no decision. */
    void ignore(String... names) {
        taken.addAll(List.of(names));
    }

    /** The names of what nobody took. */
    List<String> untaken() {
        List<String> names = new ArrayList<>();
        params.fieldNames().forEachRemaining(name -> {
            if (!taken.contains(name) && !NOTES.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }
}
