package org.restoration.evaluation.weighting;

/**
 * A changed judgement, with the consistency ratio that follows from it.
 *
 * @param row index of the child judged
 * @param column index of the child it is judged against
 * @param value the value that agrees best with all other judgements, on Saaty's scale 1/9, 1/8, …, 1, …, 9
 * @param ratio the consistency ratio with this value
 */
record Mending(int row, int column, Ratio value, double ratio) {

    /**
     * The change that lowers the consistency ratio most: of one of a triple's three judgements if that brings it below the
     * limit, else of any judgement. The first of equals wins.
     */
    static Mending of(JudgementMatrix matrix, int[] triple, RandomIndex randomIndex) {
        Mending best = null;
        for (int first = 0; first < 3; first++) {
            for (int second = first + 1; second < 3; second++) {
                best = better(best, of(matrix, triple[first], triple[second], randomIndex));
            }
        }
        if (best.ratio >= Consistency.LIMIT) {
            for (int row = 0; row < matrix.size(); row++) {
                for (int column = row + 1; column < matrix.size(); column++) {
                    best = better(best, of(matrix, row, column, randomIndex));
                }
            }
        }
        return best;
    }

    private static Mending of(JudgementMatrix matrix, int row, int column, RandomIndex randomIndex) {
        Mending best = null;
        for (int step = -8; step <= 8; step++) {
            Ratio value = step < 0 ? new Ratio(1, 1 - step) : new Ratio(1 + step, 1);
            double ratio = matrix.with(row, column, value)
                    .consistency(randomIndex)
                    .ratio()
                    .orElse(Double.NaN);
            best = better(best, new Mending(row, column, value, ratio));
        }
        return best;
    }

    private static Mending better(Mending old, Mending candidate) {
        return old == null || candidate.ratio < old.ratio ? candidate : old;
    }
}
