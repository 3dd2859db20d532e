package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/** An adjustment with the rule that makes it and its place in the document. */
record PlacedAdjustment<A extends Adjustment>(TailoringRule rule, A adjustment, String pointer) {

    /** All adjustments of a kind in order. */
    static <A extends Adjustment> List<PlacedAdjustment<A>> of(List<TailoringRule> tailoring, Class<A> kind) {
        List<PlacedAdjustment<A>> placed = new ArrayList<>();
        for (int i = 0; i < tailoring.size(); i++) {
            List<Adjustment> then = tailoring.get(i).then();
            for (int j = 0; j < then.size(); j++) {
                if (kind.isInstance(then.get(j))) {
                    placed.add(new PlacedAdjustment<>(
                            tailoring.get(i), kind.cast(then.get(j)), "/tailoring/" + i + "/then/" + j));
                }
            }
        }
        return placed;
    }
}
