package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.TrapezoidalNumber;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * Fuzzy TOPSIS: {@code d⁻ / (d⁺ + d⁻)}, where d⁺ and d⁻ add up the vertex distances of the weighted values from plain ideals and anti-ideals.
 * Values become {@code x / max} for a benefit and {@code min / x} for a cost, with the greatest upper and the least lower corner of the column.
 * Chen 2000 for triangles, <a href="https://doi.org/10.1016/S0165-0114(97)00377-1">doi:10.1016/S0165-0114(97)00377-1</a>; Chen, Lin and Huang
 * 2006, International Journal of Production Economics 102(2), 289–301, for trapezoids.
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves. Triangles stay triangles where weights are too; with a trapezoid a
 * number is taken for one. A column that is 0 throughout stays 0. If all alternatives lie on ideal and anti-ideal each scores 1. No value and no
 * importance may be negative, and 0 may not belong to a cost.
 *
 * @param ideals from where distances are measured
 */
public record FuzzyTopsis(Ideals ideals) {

    /** From where distances are measured. */
    public enum Ideals {
        /** The greatest upper and the least lower corner of the weighted values of a column (Chen, Lin and Huang 2006). */
        EXTREMES,
        /** 1 and 0 (Chen 2000). */
        UNIT
    }

    /** Checks that the ideals are named. */
    public FuzzyTopsis {
        Objects.requireNonNull(ideals, "ideals");
    }

    /**
     * The ranking of a set.
     *
     * @param matrix the set
     * @param importances a fuzzy importance of exactly the indicators of the matrix
     * @throws IllegalArgumentException if a number is one that the method cannot work with, or the importances speak of other
     *     indicators
     */
    public Result rank(FuzzyMatrix matrix, Map<String, FuzzyNumber> importances) {
        WeightedColumn.check(matrix, importances);
        double[] fromIdeal = new double[matrix.alternatives().size()];
        double[] fromAntiIdeal = new double[fromIdeal.length];
        for (FuzzyColumn column : matrix.columns()) {
            List<FuzzyNumber> weighted =
                    WeightedColumn.of(column, matrix.alternatives(), importances.get(column.code()), "fuzzy TOPSIS");
            boolean unit = ideals == Ideals.UNIT;
            double ideal = unit ? 1 : WeightedColumn.greatest(weighted);
            double antiIdeal = unit ? 0 : WeightedColumn.least(weighted);
            for (int i = 0; i < fromIdeal.length; i++) {
                fromIdeal[i] += distance(weighted.get(i), ideal);
                fromAntiIdeal[i] += distance(weighted.get(i), antiIdeal);
            }
        }
        double[] closeness = new double[fromIdeal.length];
        for (int i = 0; i < closeness.length; i++) {
            double both = fromIdeal[i] + fromAntiIdeal[i];
            closeness[i] = both > 0 ? fromAntiIdeal[i] / both : 1;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, closeness),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, fromIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, fromAntiIdeal));
    }

    private static double distance(FuzzyNumber number, double plain) {
        return FuzzyNumber.distance(
                number,
                number instanceof TriangularNumber ? TriangularNumber.crisp(plain) : TrapezoidalNumber.crisp(plain));
    }

    /**
     * What fuzzy TOPSIS says.
     *
     * @param scores closeness to the ideal, in [0, 1]
     * @param fromIdeal sum of the distances from the ideals
     * @param fromAntiIdeal sum of the distances from the anti-ideals
     */
    public record Result(RelativeScores scores, RelativeScores fromIdeal, RelativeScores fromAntiIdeal)
            implements RankingResult {}
}
