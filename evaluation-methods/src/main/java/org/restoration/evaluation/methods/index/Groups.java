package org.restoration.evaluation.methods.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.hierarchy.IndexNode;

/** The groups of a hierarchy: what a branch aggregates. */
public final class Groups {

    private Groups() {}

    /** The codes of the children of each branch by its code, the root first, each branch before those below it. */
    public static Map<String, List<String>> of(IndexNode.Branch root) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        collect(root, groups);
        return groups;
    }

    private static void collect(IndexNode.Branch branch, Map<String, List<String>> groups) {
        if (groups.put(branch.code(), branch.childCodes()) != null) {
            throw new IllegalArgumentException(
                    "branch of an index must have a code of its own: got " + branch.code() + " twice");
        }
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch below) {
                collect(below, groups);
            }
        }
    }

    /** The codes of the branches above each node, its parent first and the root last; empty for the root. */
    public static Map<String, List<String>> ancestors(IndexNode.Branch root) {
        Map<String, List<String>> ancestors = new LinkedHashMap<>();
        ancestors.put(root.code(), List.of());
        of(root).forEach((branch, children) -> {
            List<String> above = new ArrayList<>(List.of(branch));
            above.addAll(ancestors.get(branch));
            for (String child : children) {
                if (ancestors.put(child, List.copyOf(above)) != null) {
                    throw new IllegalArgumentException(
                            "node of an index must have a code of its own: got " + child + " twice");
                }
            }
        });
        return ancestors;
    }
}
