package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.ProfileStatus;

/**
 * The document of a profile with everything that it inherits filled in: it extends nothing any more, and reading it gives the same
 * profile with the same digest. It knows of each field which document says it. Immutable.
 */
public final class FlatDocument {

    private static final String EXTENDS = "extends";
    private static final String DIGEST = "extendsDigest";
    private static final String REMOVE = "remove";

    /** What a child never inherits: whom it is about, and where it stands in its life. */
    private static final List<String> OWN = List.of("id", "version", "status", "successor", "statusReason");

    private static final List<String> NOT_DIGESTED = List.of("$schema", "status", "successor", "statusReason");

    private final String identity;
    private final Sourced content;
    private final JsonNode tree;
    private final Map<String, FieldOrigin> origins;

    private FlatDocument(String identity, Sourced content) {
        this.identity = identity;
        this.content = content;
        this.tree = content.toJson();
        Map<String, FieldOrigin> all = new LinkedHashMap<>();
        content.note("", all);
        this.origins = Collections.unmodifiableMap(all);
    }

    /**
     * Fills in what a document inherits.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @param parents finds the documents of the profiles that it extends, and those that they extend
     * @throws ProfileException if it is not JSON, or what it says of its inheritance does not hold; it points into the document
     */
    static FlatDocument of(String name, String text, Function<ProfileName, Optional<String>> parents) {
        return of(name, text, parents, Set.of());
    }

    private static FlatDocument of(
            String name, String text, Function<ProfileName, Optional<String>> parents, Set<String> children) {
        JsonNode json;
        try {
            json = TreeParser.parse(name, text);
        } catch (DocumentException problem) {
            throw new ProfileException(problem.pointer(), problem.problem());
        }
        String identity = json.path("id").isTextual() && json.path("version").isTextual()
                ? json.get("id").textValue() + "@" + json.get("version").textValue()
                : name;
        if (json instanceof ObjectNode object) {
            object.remove("$schema");
        }
        Sourced own = Sourced.of(identity, json, "");
        if (!json.has(EXTENDS) || !(own instanceof SourcedFields fields)) {
            return new FlatDocument(identity, own);
        }
        Set<String> chain = new TreeSet<>(children);
        chain.add(identity);
        SourcedFields inherited = parent(json, parents, chain);
        for (int i = 0; i < json.path(REMOVE).size(); i++) {
            Overrides.remove(inherited, json.path(REMOVE).get(i).asText(), "/" + REMOVE + "/" + i);
        }
        OWN.forEach(inherited.byKey()::remove);
        List.of(EXTENDS, DIGEST, REMOVE).forEach(fields.byKey()::remove);
        Map<String, Sourced> merged = new LinkedHashMap<>();
        OWN.stream()
                .filter(fields.byKey()::containsKey)
                .forEach(key -> merged.put(key, fields.byKey().get(key)));
        Overrides.over(inherited, fields).byKey().forEach(merged::put);
        return new FlatDocument(identity, new SourcedFields(own.origin(), merged));
    }

    private static SourcedFields parent(
            JsonNode json, Function<ProfileName, Optional<String>> parents, Set<String> chain) {
        ProfileName name;
        String text;
        try {
            name = ProfileName.parse(json.get(EXTENDS).asText());
            require(
                    !chain.contains(name.toString()),
                    EXTENDS,
                    "profile must not extend itself, through others either: got " + name);
            text = parents.apply(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "extended profile must be known and have a document: got " + name));
        } catch (ProfileException problem) {
            throw problem;
        } catch (IllegalArgumentException problem) {
            throw new ProfileException("/" + EXTENDS, problem.getMessage());
        }
        FlatDocument parent;
        try {
            parent = of(name.toString(), text, parents, chain);
        } catch (ProfileException problem) {
            throw new ProfileException("/" + EXTENDS, "extended profile must be sound: got " + problem.getMessage());
        }
        require(
                parent.content instanceof SourcedFields && parent.identity.equals(name.toString()),
                EXTENDS,
                "document of " + name + " must be of that profile: got one of " + parent.identity);
        require(
                !parent.tree.path("status").asText().equals(ProfileStatus.DRAFT.code()),
                EXTENDS,
                "extended profile must be published, so that it never changes: got " + name + ", which is draft");
        String digest = json.path(DIGEST).asText();
        require(
                digest.equals(parent.digest()),
                DIGEST,
                "digest of " + name + " must be given, " + parent.digest() + ": got "
                        + (digest.isEmpty() ? "none" : digest));
        return (SourcedFields) parent.content;
    }

    private static void require(boolean holds, String key, String message) {
        if (!holds) {
            throw new ProfileException("/" + key, message);
        }
    }

    /** {@code id@version} of the profile. */
    public String identity() {
        return identity;
    }

    /** The document, readable JSON, the same on every machine. */
    public String text() {
        return JsonTexts.readable(tree);
    }

    /** The digest of the profile: of the canonical form (RFC 8785) without what may change after it was published. */
    public String digest() {
        JsonNode digested = tree;
        if (tree instanceof ObjectNode object) {
            digested = object.deepCopy().remove(NOT_DIGESTED);
        }
        return CanonicalJson.sha256(digested);
    }

    /** Where each text, number and boolean, and each empty list and object comes from, by its pointer in this document, in order. */
    public Map<String, FieldOrigin> origins() {
        Map<String, FieldOrigin> leaves = new LinkedHashMap<>();
        origins.forEach((pointer, origin) -> {
            if (tree.at(pointer).isEmpty()) {
                leaves.put(pointer, origin);
            }
        });
        return leaves;
    }

    /** Where the value at a pointer comes from; for a value that is not there, what would hold it. */
    public FieldOrigin originOf(String pointer) {
        String nearest = pointer;
        while (!origins.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        FieldOrigin holder = origins.get(nearest);
        return nearest.equals(pointer)
                ? holder
                : new FieldOrigin(holder.profile(), holder.pointer() + pointer.substring(nearest.length()));
    }

    /** The document as a tree, not to be changed. */
    JsonNode tree() {
        return tree;
    }

    /**
     * The same problem with its pointer into the document that this one was made from; what is inherited is pointed to by {@code
     * /extends}, and the message says where it stands.
     *
     * @param problem a problem with a pointer into this document
     */
    public ProfileException translated(ProfileException problem) {
        FieldOrigin origin = originOf(problem.pointer());
        if (origin.profile().equals(identity)) {
            return new ProfileException(origin.pointer(), problem.problem());
        }
        return new ProfileException(
                "/" + EXTENDS,
                problem.problem() + ", in what is inherited from " + origin.profile() + " at " + origin.pointer());
    }
}
