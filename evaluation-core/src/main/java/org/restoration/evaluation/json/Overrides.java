package org.restoration.evaluation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.profile.ProfileException;

/** Lays the fields of a document over those of its parent. */
final class Overrides {

    /** Values that are one thing: who changes a part of them says the whole anew. */
    private static final Set<String> WHOLE = Set.of("provenance", "when");

    /** Fields that hold numbers, so that who changes them says where the new ones come from. */
    private static final Set<String> NUMBERS =
            Set.of("valueFunction", "criterion", "then", "demand", "year", "slightFrom", "moderateFrom");

    private Overrides() {}

    /** The parent with everything that the child says. */
    static SourcedFields over(SourcedFields parent, SourcedFields child) {
        if (parent.byKey().containsKey("provenance") && !child.byKey().containsKey("provenance")) {
            for (String key : NUMBERS) {
                if (child.byKey().containsKey(key)) {
                    throw new ProfileException(
                            child.byKey().get(key).origin().pointer(),
                            "override of numbers must come with their provenance: got a new " + key
                                    + " without \"provenance\" beside it");
                }
            }
        }
        Map<String, Sourced> merged = new LinkedHashMap<>(parent.byKey());
        child.byKey().forEach((key, value) -> merged.merge(key, value, (old, other) -> over(key, old, other)));
        return new SourcedFields(child.origin(), merged);
    }

    private static Sourced over(String key, Sourced parent, Sourced child) {
        if (parent instanceof SourcedFields old && child instanceof SourcedFields other) {
            return WHOLE.contains(key) || isText(other) || isOtherType(old, other) ? child : over(old, other);
        }
        return parent instanceof SourcedElements old && child instanceof SourcedElements other
                ? over(key, old, other)
                : child;
    }

    private static boolean isText(SourcedFields fields) {
        return Set.of("en", "zh").containsAll(fields.byKey().keySet());
    }

    private static boolean isOtherType(SourcedFields parent, SourcedFields child) {
        String type = Sourced.text(child, Shapes.TYPE);
        return !type.isEmpty() && !type.equals(Sourced.text(parent, Shapes.TYPE));
    }

    private static Sourced over(String key, SourcedElements parent, SourcedElements child) {
        Map<String, Sourced> merged = new LinkedHashMap<>();
        for (Sourced element : parent.inOrder()) {
            Optional<String> identity = Identities.of(key, element.toJson());
            if (identity.isEmpty()) {
                return child;
            }
            merged.put(identity.get(), element);
        }
        Map<String, Sourced> own = new LinkedHashMap<>();
        for (Sourced element : child.inOrder()) {
            Optional<String> identity = Identities.of(key, element.toJson());
            if (identity.isEmpty()) {
                return child;
            }
            if (own.put(identity.get(), element) != null) {
                throw new ProfileException(
                        element.origin().pointer(), "element must be given once: got " + identity.get() + " again");
            }
            // the reason of a judgement belongs to its value, so it is one thing
            merged.merge(
                    identity.get(), element, (old, other) -> key.equals("judgements") ? other : over("", old, other));
        }
        return new SourcedElements(child.origin(), new ArrayList<>(merged.values()));
    }

    /**
     * Removes a value from a document that nothing else refers to.
     *
     * @param root the document
     * @param path a JSON Pointer with the identity of an element in place of its index
     * @param pointer where that is said, for messages
     */
    static void remove(SourcedFields root, String path, String pointer) {
        if (!path.startsWith("/")) {
            throw new ProfileException(
                    pointer, "what is removed must be a pointer such as /requirements/lp-04: got \"" + path + "\"");
        }
        List<String> steps = List.of(path.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        Sourced at = root;
        Sourced node = root;
        String array = "";
        for (int i = 0; i < steps.size() - 1; i++) {
            at = child(at, array, steps.get(i), pointer);
            array = steps.get(i);
            node = at instanceof SourcedElements ? node : at;
        }
        String last = steps.get(steps.size() - 1);
        Sourced removed = child(at, array, last, pointer);
        if (at instanceof SourcedElements elements) {
            elements.inOrder().remove(removed);
            if (array.equals("children")) {
                forget(node, last);
            }
        } else {
            ((SourcedFields) at).byKey().remove(last);
        }
    }

    /** Judgements and weights of a node that name a child which is no more. */
    private static void forget(Sourced node, String code) {
        if (((SourcedFields) node).byKey().get("weighting") instanceof SourcedFields weighting) {
            for (Sourced list : weighting.byKey().values()) {
                if (list instanceof SourcedElements elements) {
                    elements.inOrder()
                            .removeIf(element -> Sourced.text(element, "more").equals(code)
                                    || Sourced.text(element, "than").equals(code)
                                    || Sourced.text(element, "code").equals(code));
                }
            }
        }
    }

    private static Sourced child(Sourced parent, String array, String step, String pointer) {
        Map<String, Sourced> known = new LinkedHashMap<>();
        if (parent instanceof SourcedFields fields) {
            known.putAll(fields.byKey());
        } else if (parent instanceof SourcedElements elements) {
            elements.inOrder()
                    .forEach(element ->
                            Identities.of(array, element.toJson()).ifPresent(identity -> known.put(identity, element)));
        }
        Sourced child = known.get(step);
        if (child == null) {
            throw new ProfileException(
                    pointer,
                    "what is removed must be one of " + known.keySet() + " in the parent: got \"" + step + "\""
                            + Nearest.to(step, known.keySet())
                                    .map(near -> "\nMaybe \"" + near + "\"")
                                    .orElse(""));
        }
        return child;
    }
}
