package org.restoration.evaluation.methods.weighting.subjective;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.restoration.evaluation.weighting.Derived;

/**
 * DEMATEL: the direct influences of indicators on each other, with all that follows from them: {@code T = D (I − D)⁻¹}, D the influences over
 * the greatest sum of a row or a column. The weight is in proportion to {@code √((r + c)² + (r − c)²)}, r what an indicator receives and c
 * what it gives. Gabus and Fontela 1972 (Battelle); weights: Dalalah, Hayajneh and Batieha 2011, <a
 * href="https://doi.org/10.1016/j.eswa.2011.01.114">doi:10.1016/j.eswa.2011.01.114</a>.
 *
 * @param indicators codes, each once
 * @param influences row by row: how strongly the indicator of the row influences that of the column, at least 0; as a rule 0 to 4
 */
public record Dematel(List<String> indicators, List<List<Double>> influences) implements SubjectiveWeighting {

    /** Checks the influences. */
    public Dematel {
        indicators = Judged.codes(indicators);
        influences = Judged.square("influence", indicators, influences, 0);
    }

    @Override
    public String name() {
        return "DEMATEL";
    }

    @Override
    public Derived weights() {
        Influence total = total();
        double[] amounts = new double[indicators.size()];
        for (int j = 0; j < amounts.length; j++) {
            double prominence = total.received().get(j) + total.given().get(j);
            double relation = total.received().get(j) - total.given().get(j);
            amounts[j] = Math.sqrt(prominence * prominence + relation * relation);
        }
        return Judged.proportional(name(), indicators, amounts);
    }

    /**
     * The total influences.
     *
     * @throws IllegalArgumentException if there is no influence at all, or influences run in circles without loss so that their total has
     *     no end
     */
    public Influence total() {
        int n = indicators.size();
        double[][] direct = new double[n][n];
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            double row = 0;
            double column = 0;
            for (int j = 0; j < n; j++) {
                direct[i][j] = influences.get(i).get(j);
                row += influences.get(i).get(j);
                column += influences.get(j).get(i);
            }
            greatest = Math.max(greatest, Math.max(row, column));
        }
        if (greatest == 0) {
            throw new IllegalArgumentException("influences of " + indicators + " must not all be 0: got zeros only");
        }
        RealMatrix scaled = new Array2DRowRealMatrix(direct, false).scalarMultiply(1 / greatest);
        LUDecomposition rest =
                new LUDecomposition(MatrixUtils.createRealIdentityMatrix(n).subtract(scaled));
        if (!rest.getSolver().isNonSingular()) {
            throw new IllegalArgumentException("influences of " + indicators
                    + " must lose something on the way: got circles in which all is passed on");
        }
        RealMatrix total = scaled.multiply(rest.getSolver().getInverse());
        double[] given = new double[n];
        double[] received = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double influence = total.getEntry(i, j);
                given[i] += influence;
                received[j] += influence;
                sum += influence;
            }
        }
        return new Influence(list(given), list(received), sum / (n * n));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /**
     * The total influences.
     *
     * @param given what each indicator gives: the sums of the rows of T
     * @param received what each receives: the sums of the columns of T
     * @param threshold the mean of T, above which an influence is drawn as an arrow
     */
    public record Influence(List<Double> given, List<Double> received, double threshold) {}
}
