package org.restoration.evaluation.engine;

import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.site.DamageDegree;

/** Computes the damage degree of every row from its baseline under the untailored profile. */
final class DamageRun {

    private final Evaluator evaluator;
    private final ObservationTable table;

    DamageRun(Evaluator evaluator, ObservationTable table) {
        this.evaluator = evaluator;
        this.table = table;
    }

    /** The degrees by row; null where there is no baseline or missing cells leave it open. */
    DamageDegree[] degrees() {
        DamageDegree[] degrees = new DamageDegree[table.rows()];
        Partition.of(table).forEach((code, rows) -> {
            if (evaluator.refusal(table.contexts().get(code)).isPresent()) {
                return;
            }
            EvaluationPlan plan = evaluator.untailoredPlan(table.contexts().get(code));
            int block = evaluator.options().blockRows();
            Workspace workspace = new Workspace(plan, table, rows.which(), Math.min(block, rows.count()));
            for (int from = 0; from < rows.count(); from += block) {
                int count = Math.min(block, rows.count() - from);
                workspace.moveTo(from, count);
                workspace.score(Snapshot.BASELINE);
                for (int i = 0; i < count; i++) {
                    degrees[rows.row(from + i)] = degree(plan, workspace, i);
                }
            }
        });
        return degrees;
    }

    private static DamageDegree degree(EvaluationPlan plan, Workspace workspace, int row) {
        ScoreInterval worst = worst(plan, workspace, row);
        if (worst == null) {
            return null;
        }
        DamageDegree least = plan.profile.damage().degreeOf(worst.low());
        return least == plan.profile.damage().degreeOf(worst.high()) ? least : null;
    }

    /** The worst score of the dimensions looked at; null when the baseline was not observed. */
    static ScoreInterval worst(EvaluationPlan plan, Workspace workspace, int row) {
        if (workspace.missing()[row] == plan.leaves) {
            return null;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (String dimension : plan.profile.damage().dimensions()) {
            if (plan.has(dimension)) {
                int node = plan.position(dimension);
                low = Math.min(low, workspace.scores(node).low[row]);
                high = Math.min(high, workspace.scores(node).high(row));
            }
        }
        return Double.isInfinite(low) ? null : new ScoreInterval(low, high);
    }
}
