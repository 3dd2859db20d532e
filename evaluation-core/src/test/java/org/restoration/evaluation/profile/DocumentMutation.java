package org.restoration.evaluation.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * One change that breaks the form of a profile document: an unknown key, a missing key, a value of the wrong type, or an unknown
 * member of a family.
 *
 * @param document the broken document
 * @param what where and how it is broken
 */
record DocumentMutation(JsonNode document, String what) {

    /** Keys that some object may leave out, so that taking them away need not break anything. */
    private static final Set<String> OPTIONAL = Set.of(
            "$schema",
            "addedIndicators",
            "bestHigh",
            "bestLow",
            "censoring",
            "clause",
            "commodities",
            "conditions",
            "derivation",
            "doi",
            "family",
            "from",
            "hardDomain",
            "judgements",
            "leftOut",
            "lowerBound",
            "management",
            "method",
            "miningModes",
            "missing",
            "modes",
            "name",
            "note",
            "reason",
            "reduction",
            "regions",
            "requirements",
            "sources",
            "tailoring",
            "typicalRange",
            "validity",
            "valueFunction",
            "provenance",
            "window",
            "worstHigh",
            "worstLow");

    /** The objects whose keys are codes, not names of components. */
    private static final Set<String> MAPS = Set.of("leftOut", "limitTables", "metals");

    private record Spot(ObjectNode object, String key, String at) {}

    /** The mutation that a seed stands for; four seeds in a row are of four kinds. */
    static DocumentMutation of(JsonNode intact, long seed) {
        JsonNode copy = intact.deepCopy();
        List<Spot> spots = new ArrayList<>();
        collect(copy, "", "", spots);
        Random random = new Random(seed);
        String what = switch ((int) (seed % 4)) {
            case 0 -> addKey(pick(spots, random));
            case 1 ->
                removeKey(pick(
                        spots.stream()
                                .filter(spot -> !OPTIONAL.contains(spot.key()))
                                .toList(),
                        random));
            case 2 -> changeType(pick(spots, random), random);
            default ->
                renameMember(pick(
                        spots.stream().filter(spot -> spot.key().equals("type")).toList(), random));
        };
        return new DocumentMutation(copy, what);
    }

    private static String addKey(Spot spot) {
        spot.object().put("no-such-key", 1);
        return "unknown key beside " + spot.at();
    }

    private static String removeKey(Spot spot) {
        spot.object().remove(spot.key());
        return "no " + spot.at();
    }

    private static String changeType(Spot spot, Random random) {
        JsonNode old = spot.object().get(spot.key());
        if (old instanceof ArrayNode array && !array.isEmpty() && random.nextBoolean()) {
            int i = random.nextInt(array.size());
            array.set(i, other(array.get(i)));
            return spot.at() + "/" + i + " of another type";
        }
        spot.object().set(spot.key(), other(old));
        return spot.at() + " of another type";
    }

    private static String renameMember(Spot spot) {
        spot.object().put("type", "no-such-type");
        return "unknown " + spot.at();
    }

    private static JsonNode other(JsonNode old) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (old.isTextual()) {
            return nodes.numberNode(7);
        }
        return old.isArray() ? nodes.objectNode().put("0", 7) : nodes.textNode("7");
    }

    private static Spot pick(List<Spot> spots, Random random) {
        return spots.get(random.nextInt(spots.size()));
    }

    private static void collect(JsonNode node, String name, String at, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String there = at + "/" + entry.getKey();
                if (!MAPS.contains(name)) {
                    spots.add(new Spot(object, entry.getKey(), there));
                }
                collect(entry.getValue(), entry.getKey(), there, spots);
            });
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), name, at + "/" + i, spots);
            }
        }
    }
}
