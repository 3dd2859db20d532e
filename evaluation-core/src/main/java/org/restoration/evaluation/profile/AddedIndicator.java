package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/** An indicator that a tailoring rule adds below a node, alone or with its attribute, and its place in the document. */
record AddedIndicator(TailoringRule by, String parent, IndicatorRule rule, String pointer) {

    /** All of them in order. */
    static List<AddedIndicator> of(List<TailoringRule> tailoring) {
        List<AddedIndicator> added = new ArrayList<>();
        for (PlacedAdjustment<Adjustment> placed : PlacedAdjustment.of(tailoring, Adjustment.class)) {
            if (placed.adjustment() instanceof Adjustment.AddIndicator add) {
                added.add(new AddedIndicator(placed.rule(), add.parent(), add.rule(), placed.pointer() + "/rule"));
            } else if (placed.adjustment() instanceof Adjustment.AddBranch add) {
                for (int i = 0; i < add.rules().size(); i++) {
                    String pointer = placed.pointer() + "/rules/" + i;
                    added.add(new AddedIndicator(
                            placed.rule(), add.parent(), add.rules().get(i), pointer));
                }
            }
        }
        return added;
    }

    /** Code of the indicator. */
    String code() {
        return rule.indicator();
    }
}
