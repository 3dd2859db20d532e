package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The two orders that ELECTRE III distills from credibilities. */
final class Distillation {

    private final double[][] credibility;
    private final double intercept;
    private final double slope;

    Distillation(double[][] credibility, double intercept, double slope) {
        this.credibility = credibility;
        this.intercept = intercept;
        this.slope = slope;
    }

    double[] descending() {
        return ranks(1);
    }

    double[] ascending() {
        double[] ranks = ranks(-1);
        double last = Arrays.stream(ranks).max().orElse(0);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = last + 1 - ranks[i];
        }
        return ranks;
    }

    private double[] ranks(int sign) {
        double[] ranks = new double[credibility.length];
        int[] left = IntStream.range(0, ranks.length).toArray();
        for (int rank = 1; left.length > 0; rank++) {
            for (int i : extreme(left, sign)) {
                ranks[i] = rank;
            }
            left = Arrays.stream(left).filter(i -> ranks[i] == 0).toArray();
        }
        return ranks;
    }

    /** Those of the greatest qualification, or of the least for a sign of −1, level by level. */
    private int[] extreme(int[] among, int sign) {
        int[] best = among;
        double level = greatestBelow(best, Double.POSITIVE_INFINITY);
        while (best.length > 1 && Billionths.above(level, 0)) {
            double next = greatestBelow(best, level - discrimination(level));
            best = best(best, next, sign);
            level = next;
        }
        return best;
    }

    private double discrimination(double level) {
        return intercept + slope * level;
    }

    /** The greatest credibility of a pair below a limit; 0 if there is none. */
    private double greatestBelow(int[] among, double limit) {
        double greatest = 0;
        for (int i : among) {
            for (int k : among) {
                double one = credibility[i][k];
                if (i != k && one > greatest && Billionths.above(limit, one)) {
                    greatest = one;
                }
            }
        }
        return greatest;
    }

    private int[] best(int[] among, double level, int sign) {
        int[] qualification = new int[among.length];
        int best = Integer.MIN_VALUE;
        for (int a = 0; a < among.length; a++) {
            for (int k : among) {
                qualification[a] += prefers(among[a], k, level) ? sign : 0;
                qualification[a] -= prefers(k, among[a], level) ? sign : 0;
            }
            best = Math.max(best, qualification[a]);
        }
        int most = best;
        return IntStream.range(0, among.length)
                .filter(a -> qualification[a] == most)
                .map(a -> among[a])
                .toArray();
    }

    private boolean prefers(int i, int k, double level) {
        double one = credibility[i][k];
        return i != k && Billionths.above(one, level) && Billionths.above(one, credibility[k][i] + discrimination(one));
    }
}
