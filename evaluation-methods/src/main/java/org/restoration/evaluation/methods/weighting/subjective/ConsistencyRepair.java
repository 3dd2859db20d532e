package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.weighting.Consistency;
import org.restoration.evaluation.weighting.Judgement;
import org.restoration.evaluation.weighting.Ratio;

/**
 * A proposal to those who judged: the smallest change on Saaty's scale 1/9, 1/8, …, 1, …, 9 with which their comparisons are consistent
 * enough. If one changed judgement is enough, it is the one that changes by the least factor; all are tried. If not, the one that
 * lowers the consistency ratio most is taken and the search goes on, so that more changes may be named than the fewest possible.
 *
 * <p>Only they can say whether a changed judgement is still theirs.
 *
 * @param changes the judgements to be changed, with their new values; none if the comparisons are consistent enough
 * @param before the consistency ratio as judged
 * @param after the consistency ratio with the changes; not below the limit if no change helps
 */
public record ConsistencyRepair(List<Judgement> changes, double before, double after) {

    private static final int GREATEST = 9;

    /** Keeps the changes. */
    public ConsistencyRepair {
        changes = List.copyOf(changes);
    }

    /**
     * The smallest change that brings the consistency ratio below {@link Consistency#LIMIT}.
     *
     * @param comparisons complete comparisons
     * @param table the random indices
     * @throws IllegalArgumentException if comparisons are missing, or the table does not reach so far
     */
    public static ConsistencyRepair of(PairwiseComparisons comparisons, RandomIndexTable table) {
        double before = ratio(comparisons, table);
        double after = before;
        List<Judgement> changes = new ArrayList<>();
        PairwiseComparisons current = comparisons;
        while (after >= Consistency.LIMIT) {
            Candidate best = best(current, table);
            if (best == null || best.ratio >= after) {
                break;
            }
            current = best.comparisons;
            after = best.ratio;
            changes.removeIf(change ->
                    change.more().equals(best.judgement.more()) && change.than().equals(best.judgement.than()));
            changes.add(best.judgement);
        }
        return new ConsistencyRepair(changes, before, after);
    }

    private static Candidate best(PairwiseComparisons comparisons, RandomIndexTable table) {
        Candidate best = null;
        int n = comparisons.indicators().size();
        for (int row = 0; row < n; row++) {
            for (int column = row + 1; column < n; column++) {
                for (int step = 1 - GREATEST; step < GREATEST; step++) {
                    Ratio value = step < 0 ? new Ratio(1, 1 - step) : new Ratio(1 + step, 1);
                    Candidate candidate = candidate(comparisons, table, row, column, value);
                    best = best == null || candidate.betterThan(best) ? candidate : best;
                }
            }
        }
        return best;
    }

    private static Candidate candidate(
            PairwiseComparisons comparisons, RandomIndexTable table, int row, int column, Ratio value) {
        double old = comparisons.ratios().get(row).get(column);
        PairwiseComparisons changed =
                comparisons.with(row, column, value.value(), value.reciprocal().value());
        return new Candidate(
                Judgement.of(
                        comparisons.indicators().get(row),
                        comparisons.indicators().get(column),
                        value.toString()),
                changed,
                Math.max(old / value.value(), value.value() / old),
                ratio(changed, table));
    }

    private static double ratio(PairwiseComparisons comparisons, RandomIndexTable table) {
        return new PairwiseAhp(comparisons, Derivation.PRINCIPAL_EIGENVECTOR)
                .consistency(LambdaMax.LARGEST_EIGENVALUE, table)
                .ratio()
                .orElseThrow(() -> new IllegalArgumentException("comparisons of " + comparisons.indicators()
                        + " must be complete and within the random indices of " + table.name() + ": got "
                        + (comparisons.complete() ? comparisons.indicators().size() + " indicators" : "missing ones")));
    }

    private record Candidate(Judgement judgement, PairwiseComparisons comparisons, double factor, double ratio) {

        /** Enough with the least factor, then with the least ratio; not enough with the least ratio. */
        boolean betterThan(Candidate other) {
            boolean enough = ratio < Consistency.LIMIT;
            if (enough != other.ratio < Consistency.LIMIT) {
                return enough;
            }
            return enough && factor != other.factor ? factor < other.factor : ratio < other.ratio;
        }
    }
}
