package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.internal.math.RecoveryBox;
import org.restoration.evaluation.observation.Snapshot;

/** How far each indicator came back on its own, a check beside the index where that depends on a floor. */
final class IndicatorRecovery {

    private static final double RECOVERED = 0.9;

    private IndicatorRecovery() {}

    /** (score now − score at the baseline) / (score at the reference − score at the baseline) of each that has all three. */
    static List<Double> of(OneRow row) {
        List<Double> recoveries = new ArrayList<>();
        if (!row.observed(Snapshot.BASELINE) || !row.observed(Snapshot.REFERENCE)) {
            return recoveries;
        }
        EvaluationPlan plan = row.plan();
        for (PlanNode node : plan.nodes) {
            if (node instanceof PlanNode.LeafNode leaf) {
                double baseline = exact(row, Snapshot.BASELINE, leaf);
                double current = exact(row, Snapshot.CURRENT, leaf);
                double reference = exact(row, Snapshot.REFERENCE, leaf);
                if (RecoveryBox.defined(baseline, reference, plan.profile.resolution())) {
                    double recovery = (current - baseline) / (reference - baseline);
                    if (!Double.isNaN(recovery)) {
                        recoveries.add(recovery);
                    }
                }
            }
        }
        return recoveries;
    }

    private static double exact(OneRow row, Snapshot snapshot, PlanNode.LeafNode leaf) {
        OneRow.Scores scores = row.scores(snapshot);
        double low = scores.low()[leaf.position];
        return low == scores.high()[leaf.position] ? low : Double.NaN;
    }

    static double median(List<Double> recoveries) {
        List<Double> sorted = recoveries.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double recoveredShare(List<Double> recoveries) {
        return (double) recoveries.stream()
                        .filter(recovery -> recovery >= RECOVERED)
                        .count()
                / recoveries.size();
    }
}
