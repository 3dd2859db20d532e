package org.restoration.evaluation.methods.ranking.outranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ELECTRE TRI: sorts alternatives into classes by whether they outrank the grade limits between them. An alternative outranks a limit if the
 * credibility of that, as in {@link Electre3}, reaches the cut. Pessimistic: the class above the best limit that it outranks. Optimistic: the
 * class below the worst limit that is preferred to it (outranks it without being outranked). Mousseau, Slowinski and Zielniewicz 2000, <a
 * href="https://doi.org/10.1016/S0305-0548(99)00117-3">doi:10.1016/S0305-0548(99)00117-3</a>.
 *
 * <p>The class of an alternative depends on no other alternative, so that nothing here is relative to the set. The optimistic class is never
 * below the pessimistic one. Not compensatory where there is a veto. The cut is met to nine decimals. Importances enter as shares of their
 * sum.
 *
 * @param classes names from the worst to the best, at least one
 * @param gradeLimits limits between neighboring classes from the worst to the best, one less than classes: for each indicator the value from
 *     which the better class begins, in its unit; on a cost a better limit is a lower one
 * @param thresholds thresholds of each indicator
 * @param cut credibility from which one outranks the other, in [0.5, 1]
 */
public record ElectreTri(
        List<String> classes, List<Map<String, Double>> gradeLimits, PerIndicator<Thresholds> thresholds, double cut) {

    /** Checks that there is one limit between each two classes, and the cut. */
    public ElectreTri {
        Objects.requireNonNull(thresholds, "thresholds");
        classes = List.copyOf(classes);
        gradeLimits = gradeLimits.stream().map(Map::copyOf).toList();
        if (classes.size() != gradeLimits.size() + 1) {
            throw new IllegalArgumentException("classes of ELECTRE TRI must be one more than its " + gradeLimits.size()
                    + " grade limits: got " + classes);
        }
        if (!(cut >= 0.5 && cut <= 1)) {
            throw new IllegalArgumentException("cut of ELECTRE TRI must be in [0.5, 1]: got " + cut);
        }
    }

    /** How the field calls it. */
    public String name() {
        return "ELECTRE TRI";
    }

    /**
     * The classes of alternatives.
     *
     * @param matrix alternatives, complete, with benefits and costs only
     * @param importances importances of exactly the indicators of the matrix
     * @throws IllegalArgumentException if a limit lacks an indicator or is better than the next one
     */
    public Result sort(DecisionMatrix matrix, Importances importances) {
        double[][] limits = limits(matrix);
        double[] shares = importances.on(ImportanceScale.UNIT_SUM).inOrder(matrix.indicators());
        List<Thresholds> ordered = thresholds.inOrder(matrix.indicators(), "thresholds");
        List<String> pessimistic = new ArrayList<>();
        List<String> optimistic = new ArrayList<>();
        List<List<Double>> concordance = new ArrayList<>();
        for (double[] values : rows(matrix.completeFor(name()))) {
            int least = limits.length;
            while (least > 0 && !outranks(ordered, shares, values, limits[least - 1])) {
                least--;
            }
            int most = 0;
            while (most < limits.length
                    && !(outranks(ordered, shares, limits[most], values)
                            && !outranks(ordered, shares, values, limits[most]))) {
                most++;
            }
            pessimistic.add(classes.get(least));
            optimistic.add(classes.get(most));
            List<Double> withLimits = new ArrayList<>();
            for (double[] limit : limits) {
                withLimits.add(Graded.concordance(ordered, shares, values, limit));
            }
            concordance.add(List.copyOf(withLimits));
        }
        return new Result(matrix.alternatives(), pessimistic, optimistic, concordance);
    }

    private boolean outranks(List<Thresholds> ordered, double[] shares, double[] first, double[] second) {
        return Billionths.reaches(Graded.credibility(ordered, shares, first, second), cut);
    }

    private static double[][] rows(DecisionMatrix matrix) {
        double[][] columns = Oriented.columns(matrix);
        double[][] rows = new double[matrix.rows()][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                rows[i][j] = columns[j][i];
            }
        }
        return rows;
    }

    private double[][] limits(DecisionMatrix matrix) {
        double[][] limits = new double[gradeLimits.size()][matrix.width()];
        for (int h = 0; h < limits.length; h++) {
            for (int j = 0; j < matrix.width(); j++) {
                String code = matrix.column(j).code();
                Double value = gradeLimits.get(h).get(code);
                if (value == null || !Double.isFinite(value)) {
                    throw new IllegalArgumentException("grade limit between " + classes.get(h) + " and "
                            + classes.get(h + 1) + " must have a finite value of " + code + ": got " + value);
                }
                limits[h][j] = matrix.column(j).direction() == Direction.COST ? -value : value;
                if (h > 0 && limits[h][j] < limits[h - 1][j]) {
                    throw new IllegalArgumentException("grade limit between " + classes.get(h) + " and "
                            + classes.get(h + 1) + " must not be worse than that below it: got " + value + " of "
                            + code + " after " + gradeLimits.get(h - 1).get(code));
                }
            }
        }
        return limits;
    }

    /**
     * What ELECTRE TRI says.
     *
     * @param alternatives names, in the order of the matrix
     * @param pessimistic class of each by the pessimistic rule
     * @param optimistic class of each by the optimistic rule
     * @param concordance for each, how far the indicators agree that it is at least as good as each limit
     */
    public record Result(
            List<String> alternatives,
            List<String> pessimistic,
            List<String> optimistic,
            List<List<Double>> concordance) {

        /** Copies the lists. */
        public Result {
            alternatives = List.copyOf(alternatives);
            pessimistic = List.copyOf(pessimistic);
            optimistic = List.copyOf(optimistic);
            concordance = List.copyOf(concordance);
        }
    }
}
