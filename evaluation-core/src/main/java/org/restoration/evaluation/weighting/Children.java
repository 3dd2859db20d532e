package org.restoration.evaluation.weighting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.restoration.evaluation.internal.text.Nearest;

/** The rule that a weighting speaks of exactly the children of its node. */
final class Children {

    private Children() {}

    static void check(List<String> children) {
        if (children.isEmpty()) {
            throw new IllegalArgumentException("children to weigh must be at least one: got none");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String child : children) {
            if (!seen.add(child)) {
                throw new IllegalArgumentException("children to weigh must differ: got \"" + child + "\" twice");
            }
        }
    }

    static void checkSame(List<String> children, Collection<String> declared) {
        check(children);
        Set<String> missing = new LinkedHashSet<>(children);
        missing.removeAll(declared);
        Set<String> extra = new LinkedHashSet<>(declared);
        extra.removeAll(children);
        if (missing.isEmpty() && extra.isEmpty()) {
            return;
        }
        String maybe = extra.stream()
                .flatMap(
                        code -> Nearest.to(code, missing).stream().map(near -> "\"" + near + "\" for \"" + code + "\""))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("weighting must speak of exactly the children " + children + ": got missing "
                + missing + ", extra " + extra + (maybe.isEmpty() ? "" : "\nMaybe " + maybe));
    }
}
