package org.restoration.evaluation.methods.weighting.objective;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.weighting.Derived;

/**
 * CILOS: an indicator counts by how little of it is lost when another indicator is at its best. Costs become {@code min / x}, columns are
 * divided by their sums; the square matrix A holds, for each column, the row in which that column is greatest; the losses are {@code P =
 * (aⱼⱼ − aᵢⱼ) / aⱼⱼ}, and the weights solve {@code F q = 0} for F = P less its column sums on the diagonal. Zavadskas and Podvezko 2016,
 * <a href="https://doi.org/10.1142/S0219622016500036">doi:10.1142/S0219622016500036</a>.
 *
 * <p>Of several rows in which a column is greatest the first of the matrix is taken. Where the losses leave the solution open (for
 * instance when one alternative is best in everything and nothing is lost) the solution of least norm is taken, which shares weight
 * equally where nothing tells indicators apart; so the result is never a matter of luck. Values may not be negative, and those of a cost must be above 0.
 */
public record Cilos() implements ObjectiveWeighting {

    @Override
    public String name() {
        return "CILOS";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        return Fitted.proportional(name(), matrix, solve(steps(matrix).system()));
    }

    /** The steps of the method, as papers print them. */
    public Steps steps(DecisionMatrix matrix) {
        matrix.completeFor(name());
        int k = matrix.width();
        DecisionMatrix normalized = matrix.map(Cilos::shares);
        int[] best = new int[k];
        for (int j = 0; j < k; j++) {
            for (int i = 1; i < matrix.rows(); i++) {
                best[j] = normalized.at(i, j) > normalized.at(best[j], j) ? i : best[j];
            }
        }
        double[][] a = new double[k][k];
        double[][] p = new double[k][k];
        double[][] f = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                a[i][j] = normalized.at(best[i], j);
            }
        }
        for (int j = 0; j < k; j++) {
            double lost = 0;
            for (int i = 0; i < k; i++) {
                p[i][j] = (a[j][j] - a[i][j]) / a[j][j];
                f[i][j] = p[i][j];
                lost += p[i][j];
            }
            f[j][j] = -lost;
        }
        List<Integer> rows = new ArrayList<>();
        for (int row : best) {
            rows.add(row);
        }
        return new Steps(normalized, rows, list(a), list(p), list(f));
    }

    private static Column shares(Column column) {
        boolean cost = column.direction() == Direction.COST;
        Summary given = column.summary();
        if (given.least() < 0 || cost && given.least() == 0 || given.greatest() == 0) {
            throw new IllegalArgumentException("column " + column.code() + " must hold "
                    + (cost ? "values above 0" : "no negative value and one above 0") + " for CILOS: got "
                    + (given.least() <= 0 ? given.least() : given.greatest()));
        }
        double[] values = column.toArray();
        if (cost) {
            for (int i = 0; i < values.length; i++) {
                values[i] = given.least() / values[i];
            }
        }
        double sum =
                Column.of(column.code(), Direction.BENEFIT, values).summary().sum();
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return Column.of(column.code(), Direction.BENEFIT, values);
    }

    /** The weights of sum 1 that solve F q = 0; of several the one of least norm. */
    private static double[] solve(List<List<Double>> system) {
        int k = system.size();
        double[][] equations = new double[k + 1][k];
        double[] right = new double[k + 1];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                equations[i][j] = system.get(i).get(j);
            }
        }
        java.util.Arrays.fill(equations[k], 1);
        right[k] = 1;
        double[] weights = new SingularValueDecomposition(new Array2DRowRealMatrix(equations, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        for (int j = 0; j < k; j++) {
            weights[j] = Math.max(0, weights[j]);
        }
        return weights;
    }

    private static List<List<Double>> list(double[][] rows) {
        List<List<Double>> list = new ArrayList<>();
        for (double[] row : rows) {
            list.add(java.util.Arrays.stream(row).boxed().toList());
        }
        return List.copyOf(list);
    }

    /**
     * The steps of CILOS.
     *
     * @param normalized the columns as shares, costs turned round
     * @param bestRows for each indicator the row in which it is greatest, counted from 0
     * @param atBest A: the shares in these rows
     * @param losses P: the share of the column's indicator that is lost in the row's best alternative
     * @param system F: the losses less their column sums on the diagonal
     */
    public record Steps(
            DecisionMatrix normalized,
            List<Integer> bestRows,
            List<List<Double>> atBest,
            List<List<Double>> losses,
            List<List<Double>> system) {}
}
