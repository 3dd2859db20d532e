package org.restoration.evaluation.methods.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.weighting.Weights;

/**
 * What the declared weights of a node come to in the whole index: the product of the weights on the way down to it. Those of the
 * indicators sum to 1. COINr calls them effective weights. They say what was meant, not what counts: that depends on how the values vary
 * and go together.
 */
public final class CascadedWeights {

    private CascadedWeights() {}

    /** The weight of every node by its code, each branch before its children; 1 for the root. */
    public static Map<String, Double> of(IndexNode.Branch root) {
        Map<String, Double> cascaded = new LinkedHashMap<>();
        cascaded.put(root.code(), 1.0);
        cascade(root, 1, cascaded);
        return cascaded;
    }

    private static void cascade(IndexNode.Branch branch, double weight, Map<String, Double> cascaded) {
        Weights weights = branch.weighting().weights(branch.childCodes());
        for (IndexNode child : branch.children()) {
            double product = weight * weights.weightOf(child.code());
            if (cascaded.put(child.code(), product) != null) {
                throw new IllegalArgumentException(
                        "node of an index must have a code of its own: got " + child.code() + " twice");
            }
            if (child instanceof IndexNode.Branch below) {
                cascade(below, product, cascaded);
            }
        }
    }
}
