package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.List;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;

/**
 * Fuzzy values of an indicator as {@code x / max} for a benefit and {@code min / x} for a cost, with the greatest upper and the least lower
 * corner of the column, times its importance.
 */
final class WeightedColumn {

    private WeightedColumn() {}

    /** Checks that there is an importance for exactly the indicators. */
    static void check(FuzzyMatrix matrix, Map<String, FuzzyNumber> importances) {
        if (importances.size() != matrix.columns().size()
                || !importances.keySet().containsAll(matrix.indicators())) {
            throw new IllegalArgumentException("fuzzy importances must speak of exactly the indicators "
                    + matrix.indicators() + ": got " + importances.keySet());
        }
    }

    static List<FuzzyNumber> of(FuzzyColumn column, List<String> alternatives, FuzzyNumber importance, String method) {
        if (!importance.nonNegative()) {
            throw new IllegalArgumentException(
                    "importance of " + column.code() + " must be at least 0: got " + importance);
        }
        boolean cost = column.direction() == Direction.COST;
        for (int i = 0; i < alternatives.size(); i++) {
            FuzzyNumber value = column.values().get(i);
            if (!value.nonNegative() || cost && value.trapezoid().a() == 0) {
                throw new IllegalArgumentException("value of " + column.code() + " for " + alternatives.get(i)
                        + " must be " + (cost ? "positive" : "at least 0") + " for " + method + ": got " + value);
            }
        }
        double least = least(column.values());
        double greatest = greatest(column.values());
        return column.values().stream()
                .map(value -> cost ? scaled(reciprocal(value), least) : scaled(value, greatest > 0 ? 1 / greatest : 0))
                .map(value -> product(value, importance))
                .toList();
    }

    static double least(List<FuzzyNumber> numbers) {
        return numbers.stream()
                .mapToDouble(number -> number.trapezoid().a())
                .min()
                .orElseThrow();
    }

    static double greatest(List<FuzzyNumber> numbers) {
        return numbers.stream()
                .mapToDouble(number -> number.trapezoid().d())
                .max()
                .orElseThrow();
    }

    static FuzzyNumber sum(FuzzyNumber one, FuzzyNumber other) {
        return one instanceof TriangularNumber first && other instanceof TriangularNumber second
                ? first.plus(second)
                : one.trapezoid().plus(other.trapezoid());
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
}
