package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weighting;
import org.restoration.evaluation.weighting.Weights;

/** A hierarchy and the weights of its nodes while they are being tailored; the weights of siblings always sum to 1. */
final class WeightedTree {

    private final Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
    private final Map<String, List<String>> declaredChildren = new LinkedHashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private IndexNode.Branch root;

    WeightedTree(IndexNode.Branch root) {
        this.root = root;
        read(root);
    }

    private void read(IndexNode.Branch branch) {
        weights.put(branch.code(), weightsOf(branch, branch.weighting()));
        declaredChildren.put(branch.code(), branch.childCodes());
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch inner) {
                read(inner);
            }
        }
    }

    private static Map<String, Double> weightsOf(IndexNode.Branch branch, Weighting weighting) {
        Weights declared = weighting.weights(branch.childCodes());
        Map<String, Double> byChild = new LinkedHashMap<>();
        branch.childCodes().forEach(code -> byChild.put(code, declared.weightOf(code)));
        return byChild;
    }

    /** Codes of the branches, the root first. */
    List<String> branches() {
        return List.copyOf(weights.keySet());
    }

    /** Codes of the indicators in order. */
    List<String> indicators() {
        return root.indicators();
    }

    /** Codes of the indicators below and including a node in order; none when it does not stand here. */
    List<String> indicatorsOf(String code) {
        return branch(code)
                .map(IndexNode::indicators)
                .orElseGet(() -> parentOf(code).isPresent() ? List.of(code) : List.of());
    }

    /** The weights of the children of a branch now. */
    Map<String, Double> weightsOf(String branch) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(weights.get(branch)));
    }

    /** Sets the weights of the children of a branch, which sum to 1. */
    void setWeights(String branch, Map<String, Double> ofChildren) {
        weights.put(branch, new LinkedHashMap<>(ofChildren));
        changed.add(branch);
    }

    /**
     * Computes the weights of the children of a branch anew, from another weighting of the children that it was declared with. What
     * was left out meanwhile is shared out among the others, and what was added keeps its weight.
     */
    void replaceWeighting(String branch, Weighting weighting) {
        List<String> published = declaredChildren.get(branch);
        Weights declared = weighting.weights(published);
        Map<String, Double> before = weights.get(branch);
        Map<String, Double> judged = new LinkedHashMap<>();
        double added = 0;
        for (Map.Entry<String, Double> child : before.entrySet()) {
            if (published.contains(child.getKey())) {
                judged.put(child.getKey(), declared.weightOf(child.getKey()));
            } else {
                added += child.getValue();
            }
        }
        double rest = 1 - added;
        Map<String, Double> after = new LinkedHashMap<>(before);
        normalized(judged).forEach((code, share) -> after.put(code, share * rest));
        setWeights(branch, after);
    }

    /** Adds an indicator or attribute to a branch with a weight; its siblings keep their proportions. */
    void add(String parent, IndexNode node, double weight) {
        IndexNode.Branch branch = branch(parent).orElseThrow();
        List<IndexNode> children = new ArrayList<>(branch.children());
        children.add(node);
        Map<String, Double> byChild = weights.get(parent);
        byChild.replaceAll((child, share) -> share * (1 - weight));
        byChild.put(node.code(), weight);
        changed.add(parent);
        root = (IndexNode.Branch) replaced(root, branch.with(children, branch.weighting()));
        if (node instanceof IndexNode.Branch added) {
            read(added);
        }
    }

    /** Whether nothing would be left without a node. */
    boolean isAllOf(String code) {
        return root.indicators()
                .equals(parentOf(code).stream()
                        .flatMap(parent -> parent.children().stream())
                        .filter(child -> child.code().equals(code))
                        .flatMap(child -> child.indicators().stream())
                        .toList());
    }

    /** Whether a node stands in it. */
    boolean has(String code) {
        return root.code().equals(code) || parentOf(code).isPresent();
    }

    /**
     * Leaves a node out, and with it every branch that has no child left.
     *
     * @return codes of the branches that went with it, the lowest first
     * @throws ProfileException if nothing would be left
     */
    List<String> drop(String code) {
        List<String> emptied = new ArrayList<>();
        Optional<IndexNode.Branch> found = parentOf(code);
        if (found.isEmpty()) {
            return emptied;
        }
        IndexNode.Branch parent = found.get();
        List<IndexNode> children = parent.children().stream()
                .filter(child -> !child.code().equals(code))
                .toList();
        if (children.isEmpty()) {
            if (parent.code().equals(root.code())) {
                throw new ContextRefusedException(
                        "applicability",
                        LocalizedText.of("no indicator of the profile applies to the site", "配置的指标均不适用于该场地"));
            }
            emptied.add(parent.code());
            emptied.addAll(drop(parent.code()));
            return emptied;
        }
        Map<String, Double> kept = new LinkedHashMap<>(weights.get(parent.code()));
        kept.remove(code);
        setWeights(parent.code(), normalized(kept));
        weights.remove(code);
        root = (IndexNode.Branch) replaced(root, parent.with(children, parent.weighting()));
        return emptied;
    }

    /** Numbers scaled to sum 1; equal shares when they are all 0. */
    static Map<String, Double> normalized(Map<String, Double> proportions) {
        double sum = 0;
        for (double proportion : proportions.values()) {
            sum += proportion;
        }
        double total = sum;
        Map<String, Double> normalized = new LinkedHashMap<>();
        proportions.forEach(
                (code, proportion) -> normalized.put(code, total > 0 ? proportion / total : 1.0 / proportions.size()));
        return normalized;
    }

    /** The branch whose child a node is. */
    Optional<IndexNode.Branch> parentOf(String code) {
        return parentOf(root, code);
    }

    private static Optional<IndexNode.Branch> parentOf(IndexNode.Branch at, String code) {
        if (at.childCodes().contains(code)) {
            return Optional.of(at);
        }
        return at.children().stream()
                .filter(IndexNode.Branch.class::isInstance)
                .flatMap(child -> parentOf((IndexNode.Branch) child, code).stream())
                .findFirst();
    }

    /** The branch with a code. */
    Optional<IndexNode.Branch> branch(String code) {
        return branch(root, code);
    }

    private static Optional<IndexNode.Branch> branch(IndexNode.Branch at, String code) {
        if (at.code().equals(code)) {
            return Optional.of(at);
        }
        return at.children().stream()
                .filter(IndexNode.Branch.class::isInstance)
                .flatMap(child -> branch((IndexNode.Branch) child, code).stream())
                .findFirst();
    }

    private static IndexNode replaced(IndexNode at, IndexNode.Branch other) {
        if (at.code().equals(other.code())) {
            return other;
        }
        if (at instanceof IndexNode.Branch branch) {
            List<IndexNode> children = branch.children().stream()
                    .map(child -> replaced(child, other))
                    .toList();
            return branch.with(children, branch.weighting());
        }
        return at;
    }

    /** The hierarchy with the weights as they are now; what was not changed keeps its declared weighting. */
    IndexNode.Branch rebuilt() {
        return (IndexNode.Branch) rebuilt(root);
    }

    private IndexNode rebuilt(IndexNode at) {
        if (!(at instanceof IndexNode.Branch branch)) {
            return at;
        }
        List<IndexNode> children = branch.children().stream().map(this::rebuilt).toList();
        if (!changed.contains(branch.code())) {
            return branch.with(children, branch.weighting());
        }
        Map<String, Double> kept = new LinkedHashMap<>();
        children.forEach(
                child -> kept.put(child.code(), weights.get(branch.code()).get(child.code())));
        return branch.with(children, new Derived(Weights.of(kept), "tailored"));
    }
}
