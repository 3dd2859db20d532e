package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Arrays;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * TODIM in its first, linear form: each value becomes a decile, {@code rint(10 · share of the alternatives that are not better)}, deciles are
 * scaled to run from 0 to 1 in each column, and the weighted differences from all others are summed and scaled likewise. Gomes and Lima
 * 1991, Foundations of Computing and Decision Sciences 16.
 *
 * <p>Since gains and losses count alike, the sum of all differences is n times a weighted sum less a constant: one pass is enough. A tie
 * between two deciles goes to the even one. Only ranks within columns count. Compensatory; ranks may reverse when an alternative joins or
 * leaves. A constant indicator counts nothing; where no sum differs from another all score 1.
 */
public record TodimLinear() implements OutrankingMethod {

    @Override
    public String name() {
        return "TODIM (1991 linear form)";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        double[] shares = importances.on(ImportanceScale.UNIT_SUM).inOrder(matrix.indicators());
        double[] sums = new double[matrix.rows()];
        for (int j = 0; j < shares.length; j++) {
            double[] deciles = UnitRange.of(deciles(Oriented.values(matrix.column(j))));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += shares[j] * deciles[i];
            }
        }
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, UnitRange.of(sums)));
    }

    private static double[] deciles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = values.length;
        double[] deciles = new double[n];
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && sorted[to] == sorted[from]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                deciles[i] = Math.rint(10.0 * to / n);
            }
            from = to;
        }
        double[] placed = new double[n];
        for (int i = 0; i < n; i++) {
            placed[i] = deciles[Arrays.binarySearch(sorted, values[i])];
        }
        return placed;
    }
}
