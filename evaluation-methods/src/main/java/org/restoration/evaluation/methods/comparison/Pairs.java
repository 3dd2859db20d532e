package org.restoration.evaluation.methods.comparison;

import java.util.stream.IntStream;
import org.restoration.evaluation.methods.result.Ranks;

/**
 * How the pairs of alternatives stand in two rankings. Counted in O(n log n): sorted by the first ranking, the pairs in which the
 * second disagrees are the exchanges of a merge sort (Knight 1966, <a
 * href="https://doi.org/10.1080/01621459.1966.10480879">doi:10.1080/01621459.1966.10480879</a>).
 *
 * @param all number of pairs
 * @param discordant pairs that the rankings order in opposite ways
 * @param tiedInFirst pairs that the first ranking ties
 * @param tiedInSecond pairs that the second ranking ties
 * @param tiedInBoth pairs that both tie
 */
record Pairs(long all, long discordant, long tiedInFirst, long tiedInSecond, long tiedInBoth) {

    static Pairs of(Ranks first, Ranks second) {
        int n = Same.size(first, second);
        double[] x = first.toArray();
        double[] y = second.toArray();
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> x[a] != x[b] ? Double.compare(x[a], x[b]) : Double.compare(y[a], y[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted = new double[n];
        long tiedInFirst = 0;
        long tiedInBoth = 0;
        int sameFirst = 0;
        int sameBoth = 0;
        for (int i = 0; i < n; i++) {
            sorted[i] = y[order[i]];
            boolean tied = i > 0 && x[order[i]] == x[order[i - 1]];
            sameFirst = tied ? sameFirst + 1 : 0;
            sameBoth = tied && sorted[i] == sorted[i - 1] ? sameBoth + 1 : 0;
            tiedInFirst += sameFirst;
            tiedInBoth += sameBoth;
        }
        long discordant = exchanges(sorted, 0, n, new double[n]);
        long tiedInSecond = 0;
        int sameSecond = 0;
        for (int i = 1; i < n; i++) {
            sameSecond = sorted[i] == sorted[i - 1] ? sameSecond + 1 : 0;
            tiedInSecond += sameSecond;
        }
        return new Pairs(n * (n - 1L) / 2, discordant, tiedInFirst, tiedInSecond, tiedInBoth);
    }

    /** Pairs that the rankings order in the same way. */
    long concordant() {
        return all - tiedInFirst - tiedInSecond + tiedInBoth - discordant;
    }

    /** Pairs that just one of the rankings ties. */
    long tiedInOne() {
        return tiedInFirst + tiedInSecond - 2 * tiedInBoth;
    }

    /** Sorts, and counts the pairs that stood in the wrong order. */
    private static long exchanges(double[] values, int from, int to, double[] scratch) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = exchanges(values, from, middle, scratch) + exchanges(values, middle, to, scratch);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right == to || left < middle && values[left] <= values[right]) {
                scratch[i] = values[left++];
            } else {
                scratch[i] = values[right++];
                count += middle - left;
            }
        }
        System.arraycopy(scratch, from, values, from, to - from);
        return count;
    }
}
