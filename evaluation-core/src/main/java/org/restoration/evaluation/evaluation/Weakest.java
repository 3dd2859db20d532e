package org.restoration.evaluation.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the indicators that hold an index back: product of the local weights times the distance from 1. */
final class Weakest {

    private record Held(ScoredNode.Leaf leaf, double by) {}

    private Weakest() {}

    static List<ScoredNode.Leaf> of(ScoredNode root, int k) {
        if (k < 0) {
            throw new IllegalArgumentException("number of weakest indicators must be at least 0: got " + k);
        }
        List<Held> all = new ArrayList<>();
        collect(root, 1, all);
        return all.stream()
                .sorted(Comparator.comparingDouble(Held::by).reversed())
                .limit(k)
                .map(Held::leaf)
                .toList();
    }

    private static void collect(ScoredNode node, double weight, List<Held> all) {
        if (node instanceof ScoredNode.Leaf leaf) {
            all.add(new Held(leaf, weight * (1 - leaf.score())));
        } else if (node instanceof ScoredNode.Branch branch) {
            branch.children().forEach(child -> collect(child, weight * child.localWeight(), all));
        }
    }
}
