package org.restoration.evaluation.methods.imputation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * The level of the alternative itself: the mean of its min–max scores over the indicators of the same set that are present, turned back
 * into the unit of the missing one. Imputation by row of the R package COINr; what an arithmetic mean over the indicators that are
 * present assumes without saying.
 *
 * <p>A gap stays one if the alternative has no value among the indicators of the set, or the column has none.
 *
 * @param sets sets of indicators that belong together, such as dimensions; none for all as one set
 */
public record ProfileMean(List<Set<String>> sets) implements Imputation {

    /** Keeps copies in the order given. */
    public ProfileMean {
        List<Set<String>> copy = new ArrayList<>();
        sets.forEach(set -> copy.add(Collections.unmodifiableSet(new LinkedHashSet<>(set))));
        sets = List.copyOf(copy);
    }

    /** With all indicators as one set. */
    public static ProfileMean ofAll() {
        return new ProfileMean(List.of());
    }

    @Override
    public String name() {
        return "profile mean";
    }

    @Override
    public Imputed impute(DecisionMatrix matrix) {
        Scale[] scales = Scale.of(matrix);
        return Filling.of(matrix, name(), (row, column) -> {
            Set<String> set = setOf(matrix.column(column).code(), matrix);
            CompensatedSum sum = new CompensatedSum();
            int count = 0;
            for (int j = 0; j < matrix.width(); j++) {
                double score = set.contains(matrix.column(j).code()) ? scales[j].score(matrix.at(row, j)) : Double.NaN;
                if (!Double.isNaN(score)) {
                    sum.add(score);
                    count++;
                }
            }
            return count == 0 ? Double.NaN : scales[column].value(sum.value() / count);
        });
    }

    private Set<String> setOf(String indicator, DecisionMatrix matrix) {
        if (sets.isEmpty()) {
            return new LinkedHashSet<>(matrix.indicators());
        }
        return sets.stream()
                .filter(set -> set.contains(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator with gaps must be in one of the sets " + sets + ": got \"" + indicator + "\""));
    }

    /** Min–max of a column in the sense of its direction; a constant column scores in the middle. */
    private record Scale(double worst, double best) {

        static Scale[] of(DecisionMatrix matrix) {
            return matrix.columns().stream()
                    .map(column -> {
                        Summary summary = column.summary();
                        return column.direction() == Direction.COST
                                ? new Scale(summary.greatest(), summary.least())
                                : new Scale(summary.least(), summary.greatest());
                    })
                    .toArray(Scale[]::new);
        }

        double score(double value) {
            return worst == best && !Double.isNaN(value) ? 0.5 : (value - worst) / (best - worst);
        }

        double value(double score) {
            return worst == best ? worst : worst + score * (best - worst);
        }
    }
}
