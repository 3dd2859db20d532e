package org.restoration.evaluation.methods.ranking.distance;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ERVD: as {@link Topsis}, but of what gains and losses against a reference point are felt to be worth: {@code (x − μ)^α} and
 * {@code −λ (μ − x)^α}, the other way round for a cost. Values and reference points are shares of the sum of their column first. The distances
 * from the best and the worst worth of the set are {@code Σ w |·|}. Shyur, Yin, Shih and Cheng 2015, <a
 * href="https://doi.org/10.1515/fcds-2015-0017">doi:10.1515/fcds-2015-0017</a>.
 *
 * <p>Compensatory, least across the reference point; ranks may reverse when an alternative joins or leaves. A constant column adds no distance.
 * If all alternatives are equal each scores 1. The sum of a column must be positive where shares are taken.
 *
 * @param references the reference point μ of each indicator, in its unit
 * @param shares whether values and reference points become shares of the sum of the column, as in the paper
 * @param worth what a gain or a loss is worth
 * @param metric how far two points are apart
 * @param weighted whether importances weigh in the distance, as in the paper; if not, the importances say nothing
 */
public record Ervd(
        Map<String, Double> references, boolean shares, ProspectValue worth, Minkowski metric, boolean weighted)
        implements DistanceMethod {

    /** Checks that reference points are finite. */
    public Ervd {
        references = ByIndicator.copy(references);
        Objects.requireNonNull(worth, "worth");
        Objects.requireNonNull(metric, "metric");
        references.forEach((code, reference) -> {
            if (!Double.isFinite(reference)) {
                throw new IllegalArgumentException("reference point of " + code + " must be finite: got " + reference);
            }
        });
    }

    /** ERVD as published: shares, λ = 2.25, α = 0.88, weighted sum of differences. */
    public static Ervd standard(Map<String, Double> references) {
        return new Ervd(references, true, ProspectValue.MEDIAN, Minkowski.MANHATTAN, true);
    }

    @Override
    public String name() {
        return "ERVD";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        double[] weights = importances.inOrder(matrix.indicators());
        if (!weighted) {
            Arrays.fill(weights, 1);
        }
        double[] fromIdeal = new double[matrix.rows()];
        double[] fromAntiIdeal = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column worths = worths(matrix.column(j));
            Summary summary = worths.summary();
            double weight = weights[j];
            Cells.each(worths, (i, value) -> {
                fromIdeal[i] = metric.join(fromIdeal[i], weight * metric.part(summary.greatest() - value));
                fromAntiIdeal[i] = metric.join(fromAntiIdeal[i], weight * metric.part(value - summary.least()));
            });
        }
        double[] scores = new double[fromIdeal.length];
        for (int i = 0; i < scores.length; i++) {
            fromIdeal[i] = metric.whole(fromIdeal[i]);
            fromAntiIdeal[i] = metric.whole(fromAntiIdeal[i]);
            scores[i] = Topsis.closeness(fromIdeal[i], fromAntiIdeal[i]);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, fromIdeal),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, fromAntiIdeal));
    }

    private Column worths(Column column) {
        double reference = ByIndicator.get("reference points", references, column.code());
        double sum = shares ? column.summary().sum() : 1;
        if (!(sum > 0)) {
            throw new IllegalArgumentException("sum of " + column.code() + " must be positive for " + name() + ": got "
                    + sum + "\nMaybe push negatives first");
        }
        boolean cost = column.direction() == Direction.COST;
        return column.mapped(
                value -> worth.of(cost ? reference / sum - value / sum : value / sum - reference / sum),
                Direction.BENEFIT);
    }

    /**
     * What ERVD says.
     *
     * @param scores closeness to the best worth, in [0, 1]
     * @param fromIdeal S⁺, distance from the best worths
     * @param fromAntiIdeal S⁻, distance from the worst worths
     */
    public record Result(RelativeScores scores, RelativeScores fromIdeal, RelativeScores fromAntiIdeal)
            implements RankingResult {}
}
