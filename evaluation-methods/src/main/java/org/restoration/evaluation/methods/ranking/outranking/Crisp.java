package org.restoration.evaluation.methods.ranking.outranking;

import java.util.List;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** The indices of ELECTRE I and II, for which any difference is one. */
final class Crisp {

    private Crisp() {}

    /** The share of importance of the indicators on which the first is at least as good as the second; 1 of one with itself. */
    static double[][] concordance(DecisionMatrix matrix, Importances importances) {
        double[] shares = importances.on(ImportanceScale.UNIT_SUM).inOrder(matrix.indicators());
        double[][] columns = Oriented.columns(matrix);
        int n = matrix.rows();
        double[][] concordance = new double[n][n];
        for (int j = 0; j < shares.length; j++) {
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    if (columns[j][i] >= columns[j][k]) {
                        concordance[i][k] += shares[j];
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            concordance[i][i] = 1;
        }
        return concordance;
    }

    /** The greatest difference by which the first is worse than the second, over the scale of the differences; 0 if it is never worse. */
    static double[][] discordance(DecisionMatrix matrix, DiscordanceScale scale) {
        double[][] columns = Oriented.columns(matrix);
        double[] ranges = scale.ranges(matrix);
        int n = matrix.rows();
        double[][] discordance = new double[n][n];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    double worseBy = columns[j][k] - columns[j][i];
                    if (worseBy > 0) {
                        discordance[i][k] = Math.max(discordance[i][k], worseBy / ranges[j]);
                    }
                }
            }
        }
        return discordance;
    }

    static Pairwise pairwise(List<String> alternatives, boolean[][] relation) {
        double[][] cells = new double[relation.length][relation.length];
        for (int i = 0; i < relation.length; i++) {
            for (int k = 0; k < relation.length; k++) {
                cells[i][k] = relation[i][k] ? 1 : 0;
            }
        }
        return Pairwise.of(alternatives, cells);
    }

    static void checkShare(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " must be in [0, 1]: got " + value);
        }
    }
}
