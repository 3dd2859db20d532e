package org.restoration.evaluation.weighting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Judgements that contradict each other too much to give weights. The text names the three children that agree least and the
 * one judgement whose change mends it best.
 */
public final class InconsistentJudgementsException extends IllegalArgumentException {

    private final double ratio;

    InconsistentJudgementsException(
            List<String> children, JudgementMatrix matrix, RandomIndex randomIndex, double ratio) {
        super(text(children, matrix, randomIndex, ratio));
        this.ratio = ratio;
    }

    /** The consistency ratio, at least {@link Consistency#LIMIT}. */
    public double ratio() {
        return ratio;
    }

    private static String text(List<String> children, JudgementMatrix matrix, RandomIndex randomIndex, double ratio) {
        int[] triple = worstTriple(matrix);
        int i = triple[0];
        int j = triple[1];
        int k = triple[2];
        Mending mending = Mending.of(matrix, triple, randomIndex);
        return "consistency ratio must be below 0.10: got " + shown(ratio, RoundingMode.DOWN)
                + "; the least consistent are " + judged(children, matrix, i, j) + " and "
                + judged(children, matrix, j, k) + ", which give "
                + times(children, i, k, shown(matrix.at(i, j) * matrix.at(j, k), RoundingMode.HALF_EVEN)) + ", against "
                + judged(children, matrix, i, k)
                + "\nMaybe " + mended(children, mending) + " instead of "
                + shown(matrix.at(mending.row(), mending.column()), RoundingMode.HALF_EVEN)
                + ": the consistency ratio is then " + shown(mending.ratio(), RoundingMode.DOWN)
                + (mending.ratio() < Consistency.LIMIT ? "" : ", and further judgements need a second look");
    }

    private static String mended(List<String> children, Mending mending) {
        return times(children, mending.row(), mending.column(), mending.value().toString());
    }

    private static String judged(List<String> children, JudgementMatrix matrix, int row, int column) {
        return times(children, row, column, shown(matrix.at(row, column), RoundingMode.HALF_EVEN));
    }

    private static String times(List<String> children, int row, int column, String value) {
        return children.get(row) + " : " + children.get(column) + " = " + value;
    }

    /** At most four decimals; a consistency ratio is cut off, so that it never shows on the other side of the limit. */
    private static String shown(double value, RoundingMode rounding) {
        for (int n = 2; n <= 9; n++) {
            if (value == 1.0 / n) {
                return "1/" + n;
            }
        }
        return new BigDecimal(value).setScale(4, rounding).stripTrailingZeros().toPlainString();
    }

    /** The three children whose direct judgement differs by the greatest factor from the one over the third. */
    private static int[] worstTriple(JudgementMatrix matrix) {
        int[] worst = {0, 1, 2};
        double greatest = 0;
        int n = matrix.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                for (int k = j + 1; k < n; k++) {
                    double cycle = matrix.at(i, j) * matrix.at(j, k) * matrix.at(k, i);
                    double factor = Math.max(cycle, 1 / cycle);
                    if (factor > greatest) {
                        greatest = factor;
                        worst = new int[] {i, j, k};
                    }
                }
            }
        }
        return worst;
    }
}
