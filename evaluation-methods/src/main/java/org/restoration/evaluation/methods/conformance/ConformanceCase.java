package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.result.Ties;

/**
 * One case of a conformance file: a method, what goes into it, and what must come out. Immutable; see the reference page of the
 * format.
 */
public final class ConformanceCase {

    private static final Set<String> REQUIRED = Set.of("id", "kind", "method", "expected", "tolerance", "compare");

    private final JsonNode document;

    private ConformanceCase(JsonNode document) {
        this.document = document;
    }

    static ConformanceCase of(JsonNode document, String place) {
        Set<String> missing = new TreeSet<>(REQUIRED);
        document.fieldNames().forEachRemaining(missing::remove);
        if (!document.isObject() || !missing.isEmpty()) {
            throw new IllegalArgumentException(place + ": case must have the fields " + new TreeSet<>(REQUIRED)
                    + ": got " + (document.isObject() ? "none of " + missing : document.getNodeType()));
        }
        for (String field : List.of("id", "kind", "method", "compare")) {
            if (!document.get(field).isTextual()) {
                throw new IllegalArgumentException(
                        place + "/" + field + ": must be a text: got " + document.get(field));
            }
        }
        if (!document.get("tolerance").isNumber() || document.get("tolerance").doubleValue() < 0) {
            throw new IllegalArgumentException(
                    place + "/tolerance: must be a number of at least 0: got " + document.get("tolerance"));
        }
        return new ConformanceCase(document);
    }

    /** Unique id. */
    public String id() {
        return document.get("id").textValue();
    }

    /** Kind of method: normalization, weighting, aggregation, correlation or uncertainty. */
    public String kind() {
        return document.get("kind").textValue();
    }

    /** Name of the method in its field. */
    public String method() {
        return document.get("method").textValue();
    }

    /** Greatest difference from what is expected that still passes. */
    public double tolerance() {
        return document.get("tolerance").doubleValue();
    }

    /** Why the expected result is probably wrong, if it is. */
    Optional<String> suspect() {
        return document.hasNonNull("suspect")
                ? Optional.of(document.get("suspect").asText())
                : Optional.empty();
    }

    JsonNode field(String name) {
        JsonNode node = document.get(name);
        return node == null ? MissingNode.getInstance() : node;
    }

    Params params() {
        return new Params(field("params"));
    }

    /** Which rank equal scores get: their mean where the case does not say. */
    Ties ties() {
        return switch (field("rank_ties").asText("average")) {
            case "dense" -> Ties.DENSE;
            case "minimum" -> Ties.MINIMUM;
            case "average" -> Ties.AVERAGE;
            default -> throw new UnsupportedCaseException("ties \"" + field("rank_ties") + "\"");
        };
    }

    /** The directions of the columns; benefits where the case gives none. */
    List<Direction> directions(int columns) {
        JsonNode types = field("types");
        List<Direction> directions = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            directions.add(types.isMissingNode() || types.get(j).intValue() > 0 ? Direction.BENEFIT : Direction.COST);
        }
        return directions;
    }

    @Override
    public String toString() {
        return id();
    }
}
