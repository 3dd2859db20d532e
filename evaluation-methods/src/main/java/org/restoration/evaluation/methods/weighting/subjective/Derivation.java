package org.restoration.evaluation.methods.weighting.subjective;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.restoration.evaluation.internal.math.PrincipalEigenvector;

/** How weights follow from pairwise comparisons. All agree where the comparisons do not contradict each other. */
public enum Derivation {
    /** The principal eigenvector: Saaty 1980; of incomplete comparisons Harker's. */
    PRINCIPAL_EIGENVECTOR {
        @Override
        double[] amounts(PairwiseComparisons comparisons) {
            return PrincipalEigenvector.of(comparisons.completed()).vector();
        }
    },
    /**
     * The geometric means of the rows: Crawford and Williams 1985, <a
     * href="https://doi.org/10.1016/0022-2496(85)90002-1">doi:10.1016/0022-2496(85)90002-1</a>. Of incomplete comparisons the weights whose
     * logarithms fit those of the ratios with least squares, which for complete ones are the same.
     */
    GEOMETRIC_MEAN {
        @Override
        double[] amounts(PairwiseComparisons comparisons) {
            return comparisons.complete() ? rowMeans(comparisons.toArray()) : leastSquares(comparisons.toArray());
        }
    },
    /** The means of the rows after each column is divided by its sum; of complete comparisons only. */
    COLUMN_MEAN {
        @Override
        double[] amounts(PairwiseComparisons comparisons) {
            if (!comparisons.complete()) {
                throw new IllegalArgumentException("comparisons must be complete for the mean of the columns: got "
                        + comparisons.ratios() + "\nMaybe derive the principal eigenvector");
            }
            double[][] cells = comparisons.toArray();
            double[] amounts = new double[cells.length];
            for (int j = 0; j < cells.length; j++) {
                double sum = 0;
                for (double[] row : cells) {
                    sum += row[j];
                }
                for (int i = 0; i < cells.length; i++) {
                    amounts[i] += cells[i][j] / sum;
                }
            }
            return amounts;
        }
    };

    /** Amounts in proportion to which the weights are. */
    abstract double[] amounts(PairwiseComparisons comparisons);

    private static double[] rowMeans(double[][] cells) {
        return Arrays.stream(cells)
                .mapToDouble(row ->
                        StrictMath.exp(Arrays.stream(row).map(StrictMath::log).sum() / row.length))
                .toArray();
    }

    /** The logarithm of the first weight is held at 0; each other row of the normal equations is kept. */
    private static double[] leastSquares(double[][] cells) {
        int n = cells.length;
        double[][] normal = new double[n][n];
        double[] right = new double[n];
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && !Double.isNaN(cells[i][j])) {
                    normal[i][i] += 1;
                    normal[i][j] -= 1;
                    right[i] += (StrictMath.log(cells[i][j]) - StrictMath.log(cells[j][i])) / 2;
                }
            }
        }
        normal[0][0] = 1;
        return Arrays.stream(new LUDecomposition(new Array2DRowRealMatrix(normal, false))
                        .getSolver()
                        .solve(new ArrayRealVector(right, false))
                        .toArray())
                .map(StrictMath::exp)
                .toArray();
    }
}
