package org.restoration.evaluation.weighting;

import java.util.List;
import java.util.Locale;

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
        return "consistency ratio must be below 0.10: got " + shown(ratio) + "; the least consistent are "
                + pair(children, matrix, i, j) + " and " + pair(children, matrix, j, k) + ", which give "
                + times(children, i, k, shown(matrix.at(i, j) * matrix.at(j, k))) + ", against "
                + pair(children, matrix, i, k)
                + "\nMaybe "
                + times(
                        children,
                        mending.row(),
                        mending.column(),
                        mending.value().toString())
                + " instead of " + shown(matrix.at(mending.row(), mending.column()))
                + ": the consistency ratio is then " + shown(mending.ratio())
                + (mending.ratio() < Consistency.LIMIT ? "" : ", and further judgements need a second look");
    }

    private static String pair(List<String> children, JudgementMatrix matrix, int row, int column) {
        return times(children, row, column, shown(matrix.at(row, column)));
    }

    private static String times(List<String> children, int row, int column, String value) {
        return children.get(row) + " : " + children.get(column) + " = " + value;
    }

    /** At most four decimals; never below the limit when the number is not. */
    private static String shown(double value) {
        for (int n = 2; n <= 9; n++) {
            if (value == 1.0 / n) {
                return "1/" + n;
            }
        }
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceFirst("\\.?0+$", "");
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
