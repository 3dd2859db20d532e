package org.restoration.evaluation.methods.ranking.distance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingMethod;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * COMET, the characteristic objects method: an expert orders the characteristic objects, all combinations of the characteristic values of the
 * indicators; their ranks become preferences in even steps from 0 to 1; and triangular fuzzy rules between them give the preference of any
 * alternative. Sałabun 2015, <a href="https://doi.org/10.1002/mcda.1525">doi:10.1002/mcda.1525</a>.
 *
 * <p>The expert compares every pair; here a ranking method does, on the characteristic objects. Objects whose scores differ by less than
 * {@code 1e-12} of the greatest are equal, so that rounding makes no order. If all are equal each has preference 1.
 *
 * <p>As compensatory as the expert. Where characteristic values are given no rank reverses when an alternative joins or leaves. A value outside its
 * characteristic values is refused. The number of objects is the product of the numbers of values, and at most {@value #MOST_OBJECTS}.
 *
 * @param values the characteristic values of each indicator, rising, at least one
 * @param expert orders the characteristic objects
 */
public record Comet(Map<String, List<Double>> values, RankingMethod expert) implements DistanceMethod {

    /** How many characteristic objects there may be. */
    public static final int MOST_OBJECTS = 1 << 20;

    private static final double SAME = 1e-12;

    /** Checks that values rise and objects are not too many. */
    public Comet {
        Objects.requireNonNull(expert, "expert");
        Map<String, List<Double>> copy = new LinkedHashMap<>();
        long objects = 1;
        for (Map.Entry<String, List<Double>> entry : values.entrySet()) {
            List<Double> rising = List.copyOf(entry.getValue());
            checkRising(entry.getKey(), rising);
            copy.put(entry.getKey(), rising);
            objects = Math.min(objects * rising.size(), MOST_OBJECTS + 1L);
        }
        if (objects > MOST_OBJECTS) {
            throw new IllegalArgumentException("characteristic objects must be at most " + MOST_OBJECTS + ": got "
                    + copy.values().stream().map(List::size).toList()
                    + " characteristic values\nMaybe give fewer, or structure the decision into smaller ones");
        }
        values = ByIndicator.copy(copy);
    }

    private static void checkRising(String code, List<Double> values) {
        for (int k = 0; k < values.size(); k++) {
            if (!Double.isFinite(values.get(k)) || k > 0 && !(values.get(k) > values.get(k - 1))) {
                throw new IllegalArgumentException(
                        "characteristic values of " + code + " must be finite and rise: got " + values);
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("characteristic values of " + code + " must be at least one: got none");
        }
    }

    /** COMET whose characteristic values are the least and the greatest value of each column of a set. */
    public static Comet ofExtremes(DecisionMatrix matrix, RankingMethod expert) {
        Map<String, List<Double>> extremes = new LinkedHashMap<>();
        for (Column column : matrix.completeFor("COMET").columns()) {
            double least = column.summary().least();
            double greatest = column.summary().greatest();
            extremes.put(column.code(), least == greatest ? List.of(least) : List.of(least, greatest));
        }
        return new Comet(extremes, expert);
    }

    @Override
    public String name() {
        return "COMET";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        List<List<Double>> grid = matrix.indicators().stream()
                .map(code -> ByIndicator.get("characteristic values", values, code))
                .toList();
        DecisionMatrix objects = objects(matrix, grid);
        double[] preferences = preferences(expert.rank(objects, importances).scores());
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = inferred(matrix, i, grid, preferences);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                objects,
                RelativeScores.of(objects.alternatives(), Preference.HIGHER, preferences));
    }

    /** All combinations; the values of the last indicator change fastest. */
    private static DecisionMatrix objects(DecisionMatrix matrix, List<List<Double>> grid) {
        int count = grid.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
        List<Column> columns = new ArrayList<>();
        int repeat = count;
        for (int j = 0; j < grid.size(); j++) {
            List<Double> characteristic = grid.get(j);
            repeat /= characteristic.size();
            double[] cells = new double[count];
            for (int row = 0; row < count; row++) {
                cells[row] = characteristic.get(row / repeat % characteristic.size());
            }
            columns.add(Column.of(matrix.column(j).code(), matrix.column(j).direction(), cells));
        }
        return DecisionMatrix.of(columns);
    }

    /** Ranks from the worst, equal ones sharing one, in even steps from 0 to 1. */
    private static double[] preferences(RelativeScores scores) {
        double sign = scores.preference() == Preference.HIGHER ? 1 : -1;
        double[] worth =
                Arrays.stream(scores.toArray()).map(score -> sign * score).toArray();
        double[] steps = worth.clone();
        Arrays.sort(steps);
        double same = SAME * Math.max(Math.abs(steps[0]), Math.abs(steps[steps.length - 1]));
        int last = 0;
        double before = steps[0];
        for (int k = 1; k < steps.length; k++) {
            if (steps[k] - before > same) {
                last++;
                steps[last] = steps[k];
            }
            before = Math.max(before, steps[k]);
        }
        double[] preferences = new double[worth.length];
        for (int row = 0; row < worth.length; row++) {
            int at = Arrays.binarySearch(steps, 0, last + 1, worth[row]);
            int step = at >= 0 ? at : -at - 2;
            preferences[row] = last == 0 ? 1 : (double) step / last;
        }
        return preferences;
    }

    /** The preferences of the objects around an alternative, each by how far the alternative belongs to it. */
    private double inferred(DecisionMatrix matrix, int row, List<List<Double>> grid, double[] preferences) {
        int[] objects = {0};
        double[] memberships = {1};
        for (int j = 0; j < grid.size(); j++) {
            List<Double> characteristic = grid.get(j);
            double value = matrix.at(row, j);
            int above = 0;
            while (above < characteristic.size() && characteristic.get(above) < value) {
                above++;
            }
            if (above == characteristic.size() || above == 0 && characteristic.get(0) > value) {
                throw new IllegalArgumentException(
                        "value of " + matrix.column(j).code() + " for "
                                + matrix.alternatives().get(row) + " must be within its characteristic values "
                                + characteristic + ": got " + value);
            }
            boolean between = characteristic.get(above) != value;
            int count = objects.length;
            objects = Arrays.copyOf(objects, between ? 2 * count : count);
            memberships = Arrays.copyOf(memberships, objects.length);
            for (int k = 0; k < count; k++) {
                int object = objects[k] * characteristic.size() + above;
                objects[k] = object;
                if (between) {
                    double low = characteristic.get(above - 1);
                    double share = (value - low) / (characteristic.get(above) - low);
                    objects[count + k] = object - 1;
                    memberships[count + k] = memberships[k] * (1 - share);
                    memberships[k] *= share;
                }
            }
        }
        double preference = 0;
        for (int k = 0; k < objects.length; k++) {
            preference += memberships[k] * preferences[objects[k]];
        }
        return preference;
    }

    /**
     * What COMET says.
     *
     * @param scores preferences of the alternatives, in [0, 1]
     * @param objects the characteristic objects
     * @param preferences preferences of the characteristic objects, in [0, 1]
     */
    public record Result(RelativeScores scores, DecisionMatrix objects, RelativeScores preferences)
            implements RankingResult {}
}
