package org.restoration.evaluation.report.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.weighting.Weights;

/**
 * The weights of all nodes of a tree.
 *
 * @param local weight among the siblings, by code
 * @param global product of the local weights down to the node, by code
 */
record Shares(Map<String, Double> local, Map<String, Double> global) {

    static Shares of(IndexNode.Branch root) {
        Shares shares = new Shares(new LinkedHashMap<>(), new LinkedHashMap<>());
        shares.local.put(root.code(), 1.0);
        shares.global.put(root.code(), 1.0);
        shares.collect(root);
        return shares;
    }

    private void collect(IndexNode.Branch branch) {
        Weights weights = branch.weighting().weights(branch.childCodes());
        for (IndexNode child : branch.children()) {
            double weight = weights.weightOf(child.code());
            local.put(child.code(), weight);
            global.put(child.code(), global.get(branch.code()) * weight);
            if (child instanceof IndexNode.Branch inner) {
                collect(inner);
            }
        }
    }

    /** A share in percent with one decimal. */
    static String percent(double share) {
        return new BigDecimal(share)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
