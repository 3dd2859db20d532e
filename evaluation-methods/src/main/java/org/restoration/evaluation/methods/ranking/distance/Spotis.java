package org.restoration.evaluation.methods.ranking.distance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * SPOTIS: the weighted sum of the distances {@code |x − s| / (max − min)} from the stable solution point s, lower is better, where the bounds min
 * and max are given and s is the better bound unless another point is expected. Dezert, Tchamova, Han and Tacnet 2020, <a
 * href="https://doi.org/10.23919/FUSION45008.2020.9190347">doi:10.23919/FUSION45008.2020.9190347</a>.
 *
 * <p>Compensatory. As nothing is taken from the set, no rank reverses when an alternative joins or leaves. A value outside its bounds is
 * refused.
 *
 * @param bounds the values that may occur, of each indicator
 * @param expected the expected solution point of the indicators that have another one than the better bound, within the bounds; of others none
 */
public record Spotis(Map<String, ValueRange> bounds, Map<String, Double> expected) implements DistanceMethod {

    /** Checks that the bounds are finite and the expected points are within them. */
    public Spotis {
        bounds = ByIndicator.copy(bounds);
        expected = ByIndicator.copy(expected);
        for (Map.Entry<String, ValueRange> bound : bounds.entrySet()) {
            ValueRange range = bound.getValue();
            if (!Double.isFinite(range.low()) || !Double.isFinite(range.high())) {
                throw new IllegalArgumentException("bounds of " + bound.getKey() + " must be finite: got " + range);
            }
        }
        for (Map.Entry<String, Double> point : expected.entrySet()) {
            ValueRange range = ByIndicator.get("bounds", bounds, point.getKey());
            if (!range.contains(point.getValue())) {
                throw new IllegalArgumentException("expected solution point of " + point.getKey() + " must be within "
                        + range + ": got " + point.getValue());
            }
        }
    }

    /** SPOTIS whose solution point is the better bound of every indicator. */
    public static Spotis ofBounds(Map<String, ValueRange> bounds) {
        return new Spotis(bounds, Map.of());
    }

    @Override
    public String name() {
        return "SPOTIS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        double[] weights = importances.inOrder(matrix.indicators());
        List<String> codes = matrix.indicators();
        double[] distances = new double[matrix.rows()];
        double[] solution = new double[weights.length];
        Map<String, ValueRange> used = new LinkedHashMap<>();
        for (int j = 0; j < weights.length; j++) {
            Column column = matrix.column(j);
            ValueRange range = ByIndicator.get("bounds", bounds, column.code());
            used.put(column.code(), range);
            double best = column.direction() == Direction.COST ? range.low() : range.high();
            double point = expected.getOrDefault(column.code(), best);
            solution[j] = point;
            double width = range.high() - range.low();
            double share = width > 0 ? weights[j] / width : 0;
            Cells.each(column, (i, value) -> {
                if (!range.contains(value)) {
                    throw new IllegalArgumentException("value of " + column.code() + " for "
                            + matrix.alternatives().get(i) + " must be within " + range + " for " + name() + ": got "
                            + value + "\nMaybe widen the bounds");
                }
                distances[i] += share * Math.abs(value - point);
            });
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, distances),
                ByIndicator.of(codes, solution),
                used);
    }

    /**
     * What SPOTIS says.
     *
     * @param scores distances from the solution point, in [0, sum of weights], lower is better
     * @param solution the solution point of every indicator
     * @param bounds the bounds of every indicator
     */
    public record Result(RelativeScores scores, Map<String, Double> solution, Map<String, ValueRange> bounds)
            implements RankingResult {

        /** Keeps copies in the order of the indicators. */
        public Result {
            solution = ByIndicator.copy(solution);
            bounds = ByIndicator.copy(bounds);
        }
    }
}
