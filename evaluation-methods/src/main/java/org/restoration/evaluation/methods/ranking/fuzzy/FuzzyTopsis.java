package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
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
        if (importances.size() != matrix.columns().size()
                || !importances.keySet().containsAll(matrix.indicators())) {
            throw new IllegalArgumentException("fuzzy importances must speak of exactly the indicators "
                    + matrix.indicators() + ": got " + importances.keySet());
        }
        double[] fromIdeal = new double[matrix.alternatives().size()];
        double[] fromAntiIdeal = new double[fromIdeal.length];
        for (FuzzyColumn column : matrix.columns()) {
            List<FuzzyNumber> weighted = weighted(column, matrix.alternatives(), importances.get(column.code()));
            boolean unit = ideals == Ideals.UNIT;
            double ideal = unit ? 1 : greatest(weighted);
            double antiIdeal = unit ? 0 : least(weighted);
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

    private static List<FuzzyNumber> weighted(FuzzyColumn column, List<String> alternatives, FuzzyNumber importance) {
        if (!importance.nonNegative()) {
            throw new IllegalArgumentException(
                    "importance of " + column.code() + " must be at least 0: got " + importance);
        }
        boolean cost = column.direction() == Direction.COST;
        for (int i = 0; i < alternatives.size(); i++) {
            FuzzyNumber value = column.values().get(i);
            if (!value.nonNegative() || cost && value.trapezoid().a() == 0) {
                throw new IllegalArgumentException("value of " + column.code() + " for " + alternatives.get(i)
                        + " must be " + (cost ? "positive" : "at least 0") + " for fuzzy TOPSIS: got " + value);
            }
        }
        double least = least(column.values());
        double greatest = greatest(column.values());
        return column.values().stream()
                .map(value -> cost ? scaled(reciprocal(value), least) : scaled(value, greatest > 0 ? 1 / greatest : 0))
                .map(value -> product(value, importance))
                .toList();
    }

    private static double least(List<FuzzyNumber> numbers) {
        return numbers.stream()
                .mapToDouble(number -> number.trapezoid().a())
                .min()
                .orElseThrow();
    }

    private static double greatest(List<FuzzyNumber> numbers) {
        return numbers.stream()
                .mapToDouble(number -> number.trapezoid().d())
                .max()
                .orElseThrow();
    }

    private static FuzzyNumber scaled(FuzzyNumber number, double factor) {
        return number instanceof TriangularNumber triangle
                ? triangle.times(factor)
                : number.trapezoid().times(factor);
    }

    private static FuzzyNumber reciprocal(FuzzyNumber number) {
        return number instanceof TriangularNumber triangle
                ? triangle.reciprocal()
                : number.trapezoid().reciprocal();
    }

    private static FuzzyNumber product(FuzzyNumber one, FuzzyNumber other) {
        return one instanceof TriangularNumber first && other instanceof TriangularNumber second
                ? first.times(second)
                : one.trapezoid().times(other.trapezoid());
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
