package org.restoration.evaluation.methods.weighting.objective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.restoration.evaluation.internal.math.CounterRandom;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weights;

/**
 * Projection pursuit: the direction {@code a} of length 1, without negative parts, in which the alternatives, min–max normalized with costs
 * turned round, lie far apart as a whole and dense in clusters: {@code Q = S D} is greatest, S the sample standard deviation of the
 * projections {@code z = Σ aⱼ xⱼ} and {@code D = Σᵢ Σₖ max(0, R − |zᵢ − zₖ|)}. Weights are {@code aⱼ²}. Friedman and Tukey 1974, <a
 * href="https://doi.org/10.1109/T-C.1974.224051">doi:10.1109/T-C.1974.224051</a>.
 *
 * <p>The index has many local maxima, so the result is the best that the search finds: the best of many random starting directions are
 * followed uphill by random steps, and the best of them farther. Where indicators have something in common, seeds agree about the index
 * and to the second decimal about weights; where they have not, seeds may end far apart. A result has to say its seed; compare the
 * {@link #index} of several and keep the greatest. The same set, in whatever order of alternatives and indicators, gives the same weights
 * for the same seed; values are read to a trillionth of their range, so that rounding does not lead the search. A constant column gets
 * no weight. Made for tens of alternatives: some thousands take minutes.
 *
 * @param window R over S, as a rule 0.1; above 0
 * @param starts number of random starting directions, at least 1
 * @param seed seed of the starting directions
 */
public record ProjectionPursuit(double window, int starts, long seed) implements ObjectiveWeighting {

    private static final double GRID = 0x1p40;
    private static final int FOLLOWED = 32;
    private static final double FIRST_STEP = 0.5;
    private static final double COARSE_STEP = 0x1p-7;
    private static final double LAST_STEP = 0x1p-20;
    private static final int TRIES = 10;

    /** Checks window and starts. */
    public ProjectionPursuit {
        if (!(window > 0) || Double.isInfinite(window)) {
            throw new IllegalArgumentException(
                    "window of projection pursuit must be finite and above 0: got " + window);
        }
        if (starts < 1) {
            throw new IllegalArgumentException("starts of projection pursuit must be at least 1: got " + starts);
        }
    }

    /** The window of a tenth of the standard deviation, 256 starting directions. */
    public static ProjectionPursuit standard(long seed) {
        return new ProjectionPursuit(0.1, 256, seed);
    }

    @Override
    public String name() {
        return "projection pursuit";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        List<Integer> varied = varied(matrix.completeFor(name()));
        double[] amounts = new double[matrix.width()];
        if (!varied.isEmpty()) {
            double[] best = search(cells(MinMax.oriented().normalize(matrix), varied));
            for (int j = 0; j < best.length; j++) {
                amounts[varied.get(j)] = best[j] * best[j];
            }
        }
        return Fitted.proportional(name(), matrix, amounts);
    }

    /**
     * The index Q of weights, found here or elsewhere: the greater, the better they are in the sense of this method; 0 if all columns are
     * constant.
     *
     * @throws IllegalArgumentException if a weight is missing, or a value
     */
    public double index(DecisionMatrix matrix, Weights weights) {
        List<Integer> varied = varied(matrix.completeFor(name()));
        if (varied.isEmpty()) {
            return 0;
        }
        double[] direction = varied.stream()
                .mapToDouble(j -> Math.sqrt(weights.weightOf(matrix.column(j).code())))
                .toArray();
        return found(cells(MinMax.oriented().normalize(matrix), varied), direction).index;
    }

    /** Columns that are not constant, by code: a fixed order for the search, whatever that of the matrix. */
    private static List<Integer> varied(DecisionMatrix matrix) {
        return IntStream.range(0, matrix.width())
                .filter(j -> !matrix.column(j).summary().constant())
                .boxed()
                .sorted(Comparator.comparing(j -> matrix.column(j).code()))
                .toList();
    }

    /** Rows of values on a fine grid, in the order of their values. */
    private static double[][] cells(DecisionMatrix normalized, List<Integer> varied) {
        double[][] rows = new double[normalized.rows()][varied.size()];
        for (int j = 0; j < varied.size(); j++) {
            Column column = normalized.column(varied.get(j));
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = Math.rint(column.at(i) * GRID) / GRID;
            }
        }
        Arrays.sort(rows, Arrays::compare);
        return rows;
    }

    private double[] search(double[][] rows) {
        int k = rows[0].length;
        List<Found> found = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            double[] direction = new double[k];
            for (int j = 0; j < k; j++) {
                direction[j] = CounterRandom.uniform(seed, start, j);
            }
            found.add(found(rows, unit(direction)));
        }
        found.sort(Comparator.comparingDouble(one -> -one.index));
        Found best = null;
        for (Found one : found.subList(0, Math.min(FOLLOWED, found.size()))) {
            Found top = uphill(rows, one, FIRST_STEP, COARSE_STEP);
            best = best == null || top.index > best.index ? top : best;
        }
        return uphill(rows, best, COARSE_STEP, LAST_STEP).direction;
    }

    /** The ridges of the index lie aslant, so that steps go in random directions: twice as far after one that led up, half as far after many that did not. */
    private Found uphill(double[][] rows, Found from, double first, double last) {
        int k = from.direction.length;
        Found best = from;
        long draw = starts;
        int vain = 0;
        double step = first;
        while (step >= last) {
            double[] moved = best.direction.clone();
            for (int j = 0; j < k; j++) {
                moved[j] = Math.max(0, moved[j] + step * (2 * CounterRandom.uniform(seed, draw, j) - 1));
            }
            draw++;
            Found there = found(rows, unit(moved));
            if (there.index > best.index) {
                best = there;
                step = Math.min(first, 2 * step);
                vain = 0;
            } else if (++vain == TRIES * k) {
                step /= 2;
                vain = 0;
            }
        }
        return best;
    }

    private static double[] unit(double[] direction) {
        double squares = 0;
        for (double part : direction) {
            squares += part * part;
        }
        double length = Math.sqrt(squares);
        for (int j = 0; j < direction.length; j++) {
            direction[j] = length > 0 ? direction[j] / length : Math.sqrt(1.0 / direction.length);
        }
        return direction;
    }

    private Found found(double[][] rows, double[] direction) {
        double[] projections = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < direction.length; j++) {
                projections[i] += direction[j] * rows[i][j];
            }
        }
        Arrays.sort(projections);
        return new Found(direction, index(projections));
    }

    /** Q of projections in rising order. */
    private double index(double[] projections) {
        int n = projections.length;
        double mean = Arrays.stream(projections).sum() / n;
        double squares = 0;
        for (double projection : projections) {
            squares += (projection - mean) * (projection - mean);
        }
        double deviation = Math.sqrt(squares / (n - 1));
        double radius = window * deviation;
        double density = n * radius;
        double within = 0;
        int first = 0;
        for (int i = 0; i < n; i++) {
            while (projections[i] - projections[first] >= radius && first < i) {
                within -= projections[first] - mean;
                first++;
            }
            density += 2 * ((i - first) * (radius - (projections[i] - mean)) + within);
            within += projections[i] - mean;
        }
        return deviation * density;
    }

    private record Found(double[] direction, double index) {}
}
