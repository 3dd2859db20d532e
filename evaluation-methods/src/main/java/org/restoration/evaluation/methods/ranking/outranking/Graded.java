package org.restoration.evaluation.methods.ranking.outranking;

import java.util.List;

/** The indices of ELECTRE III and TRI, for which a difference counts by its thresholds. */
final class Graded {

    private Graded() {}

    /** How far all indicators together agree that the first is at least as good as the second. */
    static double concordance(List<Thresholds> thresholds, double[] shares, double[] first, double[] second) {
        double sum = 0;
        for (int j = 0; j < shares.length; j++) {
            sum += shares[j] * thresholds.get(j).concordance(second[j] - first[j]);
        }
        return Math.min(1, sum);
    }

    /** The concordance, lowered by each indicator whose discordance is greater: how credible it is that the first outranks the second. */
    static double credibility(List<Thresholds> thresholds, double[] shares, double[] first, double[] second) {
        double concordance = concordance(thresholds, shares, first, second);
        double credibility = concordance;
        for (int j = 0; j < shares.length; j++) {
            double discordance = thresholds.get(j).discordance(second[j] - first[j]);
            if (discordance > concordance) {
                credibility *= (1 - discordance) / (1 - concordance);
            }
        }
        return credibility;
    }
}
