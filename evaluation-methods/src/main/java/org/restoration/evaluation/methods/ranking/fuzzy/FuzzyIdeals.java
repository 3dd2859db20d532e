package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.TrapezoidalNumber;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;

/**
 * The ideal values of fuzzy VIKOR: corner by corner the greatest and the least of a column, the other way round for a cost. No alternative need have
 * such a value. Opricovic 2011, <a href="https://doi.org/10.1016/j.eswa.2011.04.097">doi:10.1016/j.eswa.2011.04.097</a>.
 *
 * <p>Triangles stay triangles; a column with a trapezoid has trapezoids.
 *
 * @param best by code of the indicator, in the order of the matrix
 * @param worst by code of the indicator, in the order of the matrix
 */
public record FuzzyIdeals(Map<String, FuzzyNumber> best, Map<String, FuzzyNumber> worst) {

    /** Keeps copies in the order given. */
    public FuzzyIdeals {
        best = Collections.unmodifiableMap(new LinkedHashMap<>(best));
        worst = Collections.unmodifiableMap(new LinkedHashMap<>(worst));
    }

    /** The ideals of a set. */
    public static FuzzyIdeals of(FuzzyMatrix matrix) {
        Map<String, FuzzyNumber> best = new LinkedHashMap<>();
        Map<String, FuzzyNumber> worst = new LinkedHashMap<>();
        for (FuzzyColumn column : matrix.columns()) {
            boolean cost = column.direction() == Direction.COST;
            best.put(column.code(), cornerByCorner(column.values(), cost ? Math::min : Math::max));
            worst.put(column.code(), cornerByCorner(column.values(), cost ? Math::max : Math::min));
        }
        return new FuzzyIdeals(best, worst);
    }

    private static FuzzyNumber cornerByCorner(List<FuzzyNumber> numbers, DoubleBinaryOperator choice) {
        return numbers.stream()
                .reduce((one, other) -> cornerByCorner(one, other, choice))
                .orElseThrow();
    }

    private static FuzzyNumber cornerByCorner(FuzzyNumber one, FuzzyNumber other, DoubleBinaryOperator choice) {
        if (one instanceof TriangularNumber first && other instanceof TriangularNumber second) {
            return new TriangularNumber(
                    choice.applyAsDouble(first.lower(), second.lower()),
                    choice.applyAsDouble(first.middle(), second.middle()),
                    choice.applyAsDouble(first.upper(), second.upper()));
        }
        TrapezoidalNumber first = one.trapezoid();
        TrapezoidalNumber second = other.trapezoid();
        return new TrapezoidalNumber(
                choice.applyAsDouble(first.a(), second.a()),
                choice.applyAsDouble(first.b(), second.b()),
                choice.applyAsDouble(first.c(), second.c()),
                choice.applyAsDouble(first.d(), second.d()));
    }
}
