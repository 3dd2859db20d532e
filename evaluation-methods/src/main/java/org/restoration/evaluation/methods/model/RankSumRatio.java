package org.restoration.evaluation.methods.model;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Rank-sum ratio (RSR, 秩和比): {@code Σ w R / n}, R the rank of a value in its column, n the best and 1 the worst of n. Tian Fengtiao 1993,
 * <cite>Rank-sum ratio and its applications</cite>, Beijing.
 *
 * <p>Compensatory; set-relative; ranks may reverse when an alternative joins or leaves. With {@link Ranking#WHOLE} any rising change of a column keeps
 * the ratios. A constant column adds the same to each. Ratios are rounded to twelve decimals: equal sums of ranks are ties.
 *
 * @param ranking which ranks are taken
 */
public record RankSumRatio(Ranking ranking) {

    /** So that equal sums of ranks stay equal, whatever the order in which they are summed. */
    private static final double DECIMALS = 1e12;

    /** Which ranks are taken. */
    public enum Ranking {
        /** Whole ranks, equal values sharing their mean: what lies between values is lost. */
        WHOLE,
        /** Ranks in proportion, {@code 1 + (n − 1) (x − min) / (max − min)} (非整次秩和比); all the middle rank in a constant column. */
        PROPORTIONAL
    }

    /** Checks that there is a ranking. */
    public RankSumRatio {
        Objects.requireNonNull(ranking, "ranking");
    }

    /**
     * The ratios of a set and the line through their probits.
     *
     * @param matrix the set, complete, with benefits and costs only
     * @param importances importances of exactly the indicators of the matrix, used on their scale; of sum 1 the ratios are from 1 / n to 1
     * @throws IllegalArgumentException if a value is missing, or the importances speak of other indicators
     */
    public RankSumResult of(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor("rank-sum ratio");
        double[] weights = importances.inOrder(matrix.indicators());
        double[] ratios = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            double[] ranks = ranks(matrix, matrix.column(j));
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] += weights[j] * ranks[i];
            }
        }
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = Math.rint(ratios[i] / ratios.length * DECIMALS) / DECIMALS;
        }
        return RankSumResult.of(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, ratios));
    }

    private double[] ranks(DecisionMatrix matrix, Column column) {
        double[] values = column.toArray();
        boolean cost = column.direction() == Direction.COST;
        if (ranking == Ranking.WHOLE) {
            Preference worstFirst = cost ? Preference.HIGHER : Preference.LOWER;
            return RelativeScores.of(matrix.alternatives(), worstFirst, values)
                    .ranks(Ties.AVERAGE)
                    .toArray();
        }
        ValueRange range = column.extremes();
        double width = range.high() - range.low();
        for (int i = 0; i < values.length; i++) {
            double distance = cost ? range.high() - values[i] : values[i] - range.low();
            values[i] = 1 + (values.length - 1) * (width > 0 ? distance / width : 0.5);
        }
        return values;
    }
}
