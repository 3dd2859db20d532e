package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/** The nodes that stand somewhere under some context: those of the published hierarchies and those that tailoring rules add. */
final class Hierarchies {

    private final List<IndexNode.Branch> published = new ArrayList<>();
    private final Set<String> roots = new TreeSet<>();
    private final Map<String, IndexNode.Branch> branches = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private final Set<String> managed = new LinkedHashSet<>();
    private final Set<String> scored = new LinkedHashSet<>();

    Hierarchies(IndexNode.Branch index, Optional<IndexNode.Branch> management, List<TailoringRule> tailoring) {
        published.add(index);
        roots.add(index.code());
        branches.put(index.code(), index);
        index.children().forEach(dimension -> collect(dimension, Optional.of(dimension.code())));
        management.ifPresent(tree -> {
            published.add(tree);
            roots.add(tree.code());
            collect(tree, Optional.empty());
        });
        for (PlacedAdjustment<Adjustment.AddBranch> added :
                PlacedAdjustment.of(tailoring, Adjustment.AddBranch.class)) {
            collect(
                    added.adjustment().branch(),
                    Optional.ofNullable(dimensions.get(added.adjustment().parent())));
        }
        AddedIndicator.of(tailoring).forEach(added -> scored.add(added.code()));
    }

    private void collect(IndexNode node, Optional<String> dimension) {
        if (!(node instanceof IndexNode.Branch branch)) {
            scored.add(node.code());
            return;
        }
        branches.put(branch.code(), branch);
        dimension.ifPresentOrElse(code -> dimensions.put(branch.code(), code), () -> managed.add(branch.code()));
        branch.children().forEach(child -> collect(child, dimension));
    }

    /** The hierarchies as published. */
    List<IndexNode.Branch> published() {
        return published;
    }

    /** Codes of the indicators. */
    Set<String> scored() {
        return scored;
    }

    /** Codes of all nodes but the roots. */
    Set<String> belowRoots() {
        Set<String> below = new LinkedHashSet<>(branches.keySet());
        below.addAll(scored);
        below.removeAll(roots);
        return below;
    }

    /** The nodes with children by code, as they were declared. */
    Map<String, IndexNode.Branch> branches() {
        return branches;
    }

    /** Codes of the nodes to which something may be added. */
    Set<String> parents() {
        Set<String> parents = new LinkedHashSet<>(dimensions.keySet());
        parents.addAll(managed);
        return parents;
    }

    /** The dimension below which a node stands; none for a node of the management score. */
    Optional<String> dimensionOf(String branch) {
        return Optional.ofNullable(dimensions.get(branch));
    }

    /** Codes of a node and all below it. */
    static Set<String> codes(IndexNode node) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(node.code());
        if (node instanceof IndexNode.Branch branch) {
            branch.children().forEach(child -> codes.addAll(codes(child)));
        }
        return codes;
    }
}
