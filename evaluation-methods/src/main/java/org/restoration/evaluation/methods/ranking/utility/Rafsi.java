package org.restoration.evaluation.methods.ranking.utility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.Scored;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * RAFSI: the limits of an indicator, its ideal and its anti-ideal, are mapped onto the interval from {@code n₁} to {@code n₂} by a straight
 * line; with the arithmetic mean A and the harmonic mean H of n₁ and n₂, a mapped value s counts {@code s / (2 A)} for a benefit and
 * {@code H / (2 s)} for a cost, and the score is their weighted sum. Žižović and others 2020, <a
 * href="https://doi.org/10.3390/math8061015">doi:10.3390/math8061015</a>.
 *
 * <p>Compensatory. The limits are given and nothing else of the set is used, so that ranks never reverse when an alternative joins or
 * leaves. Every value must lie within its limits, whose order does not matter: the direction says which is the ideal.
 *
 * @param limits two different limits by code of the indicator, in its unit
 * @param worst what the lower limit is mapped to, n₁, positive; 1 as first published
 * @param best what the upper limit is mapped to, n₂, greater; 6 as first published
 */
public record Rafsi(Map<String, Limits> limits, double worst, double best) implements UtilityMethod {

    /**
     * The ideal and the anti-ideal of an indicator, in its unit.
     *
     * @param ideal one limit
     * @param antiIdeal the other
     */
    public record Limits(double ideal, double antiIdeal) {

        /** Checks that the limits are finite and differ. */
        public Limits {
            if (!Double.isFinite(ideal) || !Double.isFinite(antiIdeal) || ideal == antiIdeal) {
                throw new IllegalArgumentException(
                        "ideal and anti-ideal must be finite and differ: got " + ideal + " and " + antiIdeal);
            }
        }

        double least() {
            return Math.min(ideal, antiIdeal);
        }

        double greatest() {
            return Math.max(ideal, antiIdeal);
        }
    }

    /** Copies the limits and checks the interval. */
    public Rafsi {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        if (!(worst > 0 && best > worst) || Double.isInfinite(best)) {
            throw new IllegalArgumentException(
                    "interval of RAFSI must rise from a positive number: got " + worst + " to " + best);
        }
    }

    /** RAFSI onto the interval from 1 to 6, as first published: the ideal is six times as good as the anti-ideal. */
    public static Rafsi of(Map<String, Limits> limits) {
        return new Rafsi(limits, 1, 6);
    }

    @Override
    public String name() {
        return "RAFSI";
    }

    @Override
    public Scored rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        if (!limits.keySet().equals(Set.copyOf(matrix.indicators()))) {
            throw new IllegalArgumentException(
                    "limits must speak of exactly the indicators " + matrix.indicators() + ": got " + limits.keySet());
        }
        double[] weights = importances.inOrder(matrix.indicators());
        double arithmetic = (worst + best) / 2;
        double harmonic = 2 / (1 / worst + 1 / best);
        Totals scores = Totals.zeros(matrix);
        for (int j = 0; j < weights.length; j++) {
            Column column = matrix.column(j);
            Limits limit = limits.get(column.code());
            Demand.within(limit.least(), limit.greatest(), column, matrix.alternatives(), name());
            double slope = (best - worst) / (limit.greatest() - limit.least());
            double weight = weights[j];
            if (column.direction() == Direction.BENEFIT) {
                scores.add(column, value -> weight * (worst + slope * (value - limit.least())) / (2 * arithmetic));
            } else {
                scores.add(column, value -> weight * harmonic / (2 * (worst + slope * (value - limit.least()))));
            }
        }
        return new Scored(scores.scores(matrix));
    }
}
