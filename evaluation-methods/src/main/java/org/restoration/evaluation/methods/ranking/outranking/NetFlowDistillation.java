package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Arrays;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Net-flow distillation, a simplification of ELECTRE III as the library J-MCDA has it: the alternatives of the greatest net flow (what an
 * index gives them over the others less what it gives the others over them) are taken away first, or those of the least last, and flows are
 * counted anew among the rest.
 *
 * <p>Ranks may reverse when an alternative joins or leaves. Flows are equal if they are at nine decimals. A single alternative has rank 1.
 *
 * @param thresholds thresholds of each indicator
 * @param index index whose flows are counted
 * @param from end from which alternatives are taken away
 */
public record NetFlowDistillation(PerIndicator<Thresholds> thresholds, Index index, End from)
        implements OutrankingMethod {

    /** Checks that nothing is missing. */
    public NetFlowDistillation {
        Objects.requireNonNull(thresholds, "thresholds");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public String name() {
        return "net-flow distillation";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        Electre3 electre = Electre3.of(thresholds);
        Pairwise cells = index == Index.CONCORDANCE
                ? electre.concordance(matrix, importances)
                : electre.credibility(matrix, importances);
        return new Scored(RelativeScores.of(matrix.alternatives(), Preference.LOWER, ranks(cells)));
    }

    private double[] ranks(Pairwise cells) {
        int n = cells.size();
        double sign = from == End.BEST ? 1 : -1;
        double[] ranks = new double[n];
        int rank = 0;
        for (int left = n; left > 0; ) {
            rank++;
            double[] flows = flows(cells, ranks, sign);
            double greatest = Arrays.stream(flows).max().orElseThrow();
            for (int i = 0; i < n; i++) {
                if (flows[i] == greatest) {
                    ranks[i] = rank;
                    left--;
                }
            }
        }
        if (from == End.WORST) {
            for (int i = 0; i < n; i++) {
                ranks[i] = rank + 1 - ranks[i];
            }
        }
        return ranks;
    }

    /** The rounded flows of those without a rank; minus infinity for the others. */
    private static double[] flows(Pairwise cells, double[] ranks, double sign) {
        double[] flows = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            double flow = 0;
            for (int k = 0; k < ranks.length; k++) {
                flow += ranks[k] == 0 ? cells.at(i, k) - cells.at(k, i) : 0;
            }
            flows[i] = ranks[i] == 0 ? sign * Billionths.of(flow) : Double.NEGATIVE_INFINITY;
        }
        return flows;
    }

    /** Whose flows are counted. */
    public enum Index {
        /** How far the indicators agree. */
        CONCORDANCE,
        /** How credible it is that one outranks the other. */
        CREDIBILITY
    }

    /** Where alternatives are taken away. */
    public enum End {
        /** The best first: descending. */
        BEST,
        /** The worst first: ascending. */
        WORST
    }
}
