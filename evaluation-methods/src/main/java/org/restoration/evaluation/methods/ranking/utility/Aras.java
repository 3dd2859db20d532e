package org.restoration.evaluation.methods.ranking.utility;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.SumShare;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ARAS: the ideal joins the set as a further row, all are normalized, and an alternative scores {@code S / S₀}, the ratio of its
 * weighted sum {@code S = Σ w r} to that of the ideal. Zavadskas and Turskis 2010, <a
 * href="https://doi.org/10.3846/tede.2010.10">doi:10.3846/tede.2010.10</a>.
 *
 * <p>Compensatory and set-dependent; ranks may reverse. With an ideal of its own an alternative that surpasses it scores above 1. Where
 * the ideal is worth nothing, as all values are 0, each scores 1. After the normalization no column may be a cost.
 *
 * @param normalization what is done to the set with the ideal
 * @param ideal the ideal by code of the indicator, in its unit; empty for the best values of the set
 */
public record Aras(RelativeNormalization normalization, Map<String, Double> ideal) implements UtilityMethod {

    /** Checks that the normalization is given, and copies the ideal. */
    public Aras {
        Objects.requireNonNull(normalization, "normalization");
        ideal = Collections.unmodifiableMap(new LinkedHashMap<>(ideal));
        ideal.forEach((code, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("ideal of " + code + " must be finite: got " + value);
            }
        });
    }

    /** ARAS as first published: shares of the sum, costs by their reciprocals, and the best values of the set as the ideal. */
    public static Aras standard() {
        return withIdeal(Map.of());
    }

    /** ARAS as first published, with an ideal of its own for every indicator. */
    public static Aras withIdeal(Map<String, Double> ideal) {
        return new Aras(new SumShare(Orientation.ORIENTED), ideal);
    }

    @Override
    public String name() {
        return "ARAS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        if (!ideal.isEmpty() && !ideal.keySet().equals(Set.copyOf(matrix.indicators()))) {
            throw new IllegalArgumentException(
                    "ideal must speak of exactly the indicators " + matrix.indicators() + ": got " + ideal.keySet());
        }
        DecisionMatrix normalized =
                normalization.normalize(Extended.with(matrix.completeFor(name()), List.of(this::idealOf)));
        Demand.benefits(normalized, name());
        double[] sums = WeightedSum.of(normalized, importances).toArray();
        int n = matrix.rows();
        double ofIdeal = sums[n];
        if (!(ofIdeal >= 0)) {
            throw new IllegalArgumentException("weighted sum of the ideal must be at least 0 for " + name() + ": got "
                    + ofIdeal + "\nMaybe push negatives first");
        }
        double[] optimality = Arrays.copyOf(sums, n);
        double[] degrees = new double[n];
        for (int i = 0; i < n; i++) {
            degrees[i] = ofIdeal > 0 ? optimality[i] / ofIdeal : 1;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, degrees),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, optimality),
                ofIdeal);
    }

    private double idealOf(Column column) {
        return ideal.isEmpty() ? Extended.best(column) : ideal.get(column.code());
    }

    /**
     * What ARAS says.
     *
     * @param scores degrees of utility, {@code S / S₀}
     * @param optimality the weighted sums S
     * @param ofIdeal the weighted sum S₀ of the ideal
     */
    public record Result(RelativeScores scores, RelativeScores optimality, double ofIdeal) implements RankingResult {}
}
