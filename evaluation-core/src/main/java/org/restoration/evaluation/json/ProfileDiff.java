package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.internal.text.ShortestDecimal;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.weighting.Weights;

/**
 * Every difference of two profiles, of what they say and of the weights that follow from it. Immutable.
 *
 * <p>Profiles are compared as the engine sees them, with all inheritance resolved and all defaults filled in. Elements that have
 * an identity (an indicator, a requirement, a judged pair) are compared with the element of the same identity wherever it stands.
 */
public final class ProfileDiff {

    /** What the key {@code schema} of {@link #toJson()} says. */
    public static final String SCHEMA = "restoration-profile-diff/1";

    private static final Map<String, ProfileChange.Group> GROUPS = Map.ofEntries(
            Map.entry("id", ProfileChange.Group.IDENTITY),
            Map.entry("version", ProfileChange.Group.IDENTITY),
            Map.entry("status", ProfileChange.Group.IDENTITY),
            Map.entry("successor", ProfileChange.Group.IDENTITY),
            Map.entry("weighting", ProfileChange.Group.WEIGHT),
            Map.entry("valueFunction", ProfileChange.Group.LIMIT),
            Map.entry("criterion", ProfileChange.Group.LIMIT),
            Map.entry("demand", ProfileChange.Group.LIMIT),
            Map.entry("year", ProfileChange.Group.LIMIT),
            Map.entry("grades", ProfileChange.Group.LIMIT),
            Map.entry("damage", ProfileChange.Group.LIMIT),
            Map.entry("resolution", ProfileChange.Group.LIMIT),
            Map.entry("referenceLevels", ProfileChange.Group.LIMIT),
            Map.entry("provenance", ProfileChange.Group.SOURCE),
            Map.entry("sources", ProfileChange.Group.SOURCE));

    /** Weights are compared at nine decimals, like scores and grades. */
    private static final double NANO = 1e9;

    private final Profile before;
    private final Profile after;
    private final List<ProfileChange> changes = new ArrayList<>();

    private ProfileDiff(Profile before, Profile after) {
        this.before = before;
        this.after = after;
    }

    /** The differences between two profiles. */
    public static ProfileDiff between(Profile before, Profile after) {
        ProfileDiff diff = new ProfileDiff(before, after);
        diff.compareWeights();
        diff.compare("", "", ProfileChange.Group.RULE, ProfileJson.tree(before), ProfileJson.tree(after));
        diff.changes.sort(Comparator.comparing(ProfileChange::group));
        return diff;
    }

    /** The differences by group, and within a group in the order of the documents. */
    public List<ProfileChange> changes() {
        return List.copyOf(changes);
    }

    /** The differences as a document, readable JSON, the same on every machine. */
    public String toJson() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode document = nodes.objectNode().put("schema", SCHEMA);
        document.set("before", named(before));
        document.set("after", named(after));
        ArrayNode list = document.putArray("changes");
        for (ProfileChange change : changes) {
            ObjectNode entry =
                    list.addObject().put("group", change.group().code()).put("where", change.where());
            if (!change.before().isEmpty()) {
                entry.set("before", TreeParser.parse("", change.before()));
            }
            if (!change.after().isEmpty()) {
                entry.set("after", TreeParser.parse("", change.after()));
            }
        }
        return JsonTexts.readable(document);
    }

    private static ObjectNode named(Profile profile) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("profile", profile.identity())
                .put("digest", profile.digest());
    }

    private void compareWeights() {
        Map<String, Double> old = new LinkedHashMap<>();
        Map<String, Double> other = new LinkedHashMap<>();
        collect("/index", before.index(), 1, old);
        before.management().ifPresent(tree -> collect("/management", tree, 1, old));
        collect("/index", after.index(), 1, other);
        after.management().ifPresent(tree -> collect("/management", tree, 1, other));
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(other.keySet());
        for (String where : all) {
            String from = decimal(old.get(where));
            String to = decimal(other.get(where));
            if (!from.equals(to)) {
                changes.add(new ProfileChange(ProfileChange.Group.WEIGHT, where, from, to));
            }
        }
    }

    private static void collect(String where, IndexNode.Branch branch, double global, Map<String, Double> into) {
        Weights weights = branch.weighting().weights(branch.childCodes());
        for (IndexNode child : branch.children()) {
            String at = where + "/children/" + Sourced.escaped(child.code());
            double local = weights.weightOf(child.code());
            into.put(at + "/weight", local);
            if (child instanceof IndexNode.Branch inner) {
                collect(at, inner, global * local, into);
            } else {
                into.put(at + "/globalWeight", global * local);
            }
        }
    }

    private static String decimal(Double weight) {
        return weight == null ? "" : ShortestDecimal.of(Math.rint(weight * NANO) / NANO);
    }

    private void compare(String where, String key, ProfileChange.Group group, JsonNode old, JsonNode other) {
        if (old != null && other != null && old.isObject() && other.isObject() && sameType(old, other)) {
            Set<String> keys = new LinkedHashSet<>();
            old.fieldNames().forEachRemaining(keys::add);
            other.fieldNames().forEachRemaining(keys::add);
            for (String inner : keys) {
                compare(
                        where + "/" + Sourced.escaped(inner),
                        inner,
                        group(inner, group),
                        old.get(inner),
                        other.get(inner));
            }
        } else if (old != null && other != null && old.isArray() && other.isArray()) {
            compareElements(where, key, group, old, other);
        } else {
            note(where, group, old, other);
        }
    }

    private static boolean sameType(JsonNode old, JsonNode other) {
        return old.path(Shapes.TYPE).equals(other.path(Shapes.TYPE));
    }

    private static ProfileChange.Group group(String key, ProfileChange.Group of) {
        return key.equals("en") || key.equals("zh") ? ProfileChange.Group.TEXT : GROUPS.getOrDefault(key, of);
    }

    private void compareElements(String where, String key, ProfileChange.Group group, JsonNode old, JsonNode other) {
        Optional<Map<String, JsonNode>> first = byIdentity(key, old);
        Optional<Map<String, JsonNode>> second = byIdentity(key, other);
        if (first.isEmpty() || second.isEmpty()) {
            note(where, group, old, other);
            return;
        }
        List<String> kept = new ArrayList<>(first.get().keySet());
        kept.retainAll(second.get().keySet());
        List<String> order = new ArrayList<>(second.get().keySet());
        order.retainAll(kept);
        if (!kept.equals(order)) {
            changes.add(new ProfileChange(group, where + "/order", oneLine(kept), oneLine(order)));
        }
        Set<String> all = new LinkedHashSet<>(first.get().keySet());
        all.addAll(second.get().keySet());
        for (String identity : all) {
            compare(
                    where + "/" + Sourced.escaped(identity),
                    "",
                    group,
                    first.get().get(identity),
                    second.get().get(identity));
        }
    }

    /** Empty when an element has no identity. */
    private static Optional<Map<String, JsonNode>> byIdentity(String key, JsonNode array) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (JsonNode element : array) {
            Optional<String> identity = Identities.of(key, element);
            if (identity.isEmpty()) {
                return Optional.empty();
            }
            elements.put(identity.get(), element);
        }
        return Optional.of(elements);
    }

    private void note(String where, ProfileChange.Group group, JsonNode old, JsonNode other) {
        String from = old == null ? "" : JsonTexts.line(old);
        String to = other == null ? "" : JsonTexts.line(other);
        if (!from.equals(to)) {
            changes.add(new ProfileChange(group, where, from, to));
        }
    }

    private static String oneLine(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return JsonTexts.line(array);
    }
}
