package org.restoration.evaluation.methods.ranking.outranking;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * ELECTRE III: how credible it is that one alternative outranks another, {@code σ = C Π (1 − d) / (1 − C)} over the indicators whose
 * discordance d is above the concordance C, and two orders distilled from it: one takes the alternatives of the greatest qualification away
 * first (descending), the other those of the least (ascending). Two alternatives compare where both orders agree. Roy 1978 (ELECTRE III: un
 * algorithme de classements fondé sur une représentation floue des préférences en présence de critères multiples); Figueira, Mousseau and
 * Roy 2005, <a href="https://doi.org/10.1007/0-387-23081-5_4">doi:10.1007/0-387-23081-5_4</a>.
 *
 * <p>Each step of a distillation lowers a level λ to the greatest credibility below {@code λ − s(λ)}, s(λ) = intercept + slope · λ, and
 * counts for each alternative how many others it outranks above the level (by more than s than they do it) less how many outrank it; those
 * of the extreme count are distilled among themselves until one is left or the level is 0. Credibilities are compared at nine decimals.
 *
 * <p>Not compensatory where there is a veto; ranks may reverse when an alternative joins or leaves. Importances enter as shares of their
 * sum. A single alternative has rank 1.
 *
 * @param thresholds thresholds of each indicator
 * @param intercept value of s at credibility 0, in [0, 1]; 0.30 as a rule
 * @param slope slope of s, at most 0 and at least minus the intercept; −0.15 as a rule
 */
public record Electre3(PerIndicator<Thresholds> thresholds, double intercept, double slope)
        implements OutrankingMethod {

    /** Checks the discrimination. */
    public Electre3 {
        Objects.requireNonNull(thresholds, "thresholds");
        Crisp.checkShare("intercept of ELECTRE III", intercept);
        if (!(slope <= 0 && slope >= -intercept)) {
            throw new IllegalArgumentException("slope of ELECTRE III must be in [" + -intercept + ", 0]: got " + slope);
        }
    }

    /** ELECTRE III with the usual discrimination of 0.30 − 0.15 λ. */
    public static Electre3 of(PerIndicator<Thresholds> thresholds) {
        return new Electre3(thresholds, 0.30, -0.15);
    }

    @Override
    public String name() {
        return "ELECTRE III";
    }

    /** How far the indicators agree that the first is at least as good as the second, in [0, 1]; 1 of one with itself. */
    public Pairwise concordance(DecisionMatrix matrix, Importances importances) {
        return Pairwise.of(matrix.alternatives(), cells(matrix, importances, Graded::concordance));
    }

    /** How credible it is that the first outranks the second, in [0, 1]; 1 of one with itself. */
    public Pairwise credibility(DecisionMatrix matrix, Importances importances) {
        return Pairwise.of(matrix.alternatives(), cells(matrix, importances, Graded::credibility));
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        double[][] credibility = cells(matrix, importances, Graded::credibility);
        Distillation distillation = new Distillation(credibility, intercept, slope);
        double[] descending = distillation.descending();
        double[] ascending = distillation.ascending();
        double[] means = new double[descending.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = (descending[i] + ascending[i]) / 2;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, means),
                Ranks.of(matrix.alternatives(), descending),
                Ranks.of(matrix.alternatives(), ascending));
    }

    private double[][] cells(DecisionMatrix matrix, Importances importances, Index index) {
        double[][] columns = Oriented.columns(matrix.completeFor(name()));
        List<Thresholds> ordered = thresholds.inOrder(matrix.indicators(), "thresholds");
        double[] shares = importances.on(ImportanceScale.UNIT_SUM).inOrder(matrix.indicators());
        int n = matrix.rows();
        double[][] rows = new double[n][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < n; i++) {
                rows[i][j] = columns[j][i];
            }
        }
        double[][] cells = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                cells[i][k] = i == k ? 1 : index.of(ordered, shares, rows[i], rows[k]);
            }
        }
        return cells;
    }

    private interface Index {
        double of(List<Thresholds> thresholds, double[] shares, double[] first, double[] second);
    }

    /**
     * What ELECTRE III says.
     *
     * @param scores mean of both ranks, lower is better: an order that holds to both where they agree
     * @param descending classes taken away from the best, 1 the best
     * @param ascending classes taken away from the worst, 1 the best
     */
    public record Result(RelativeScores scores, Ranks descending, Ranks ascending) implements RankingResult {

        /**
         * How two alternatives stand where both orders must agree.
         *
         * @throws IllegalArgumentException if one is no alternative of the set
         */
        public Relation relation(String first, String second) {
            return Relation.of(
                    descending.of(second) - descending.of(first), ascending.of(second) - ascending.of(first));
        }
    }
}
