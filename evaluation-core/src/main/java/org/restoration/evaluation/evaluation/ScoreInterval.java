package org.restoration.evaluation.evaluation;

/**
 * A score with all missing cells at worst, and at best.
 *
 * @param low the score with all missing cells at worst
 * @param high the score with all missing cells at best, at least {@code low}
 */
public record ScoreInterval(double low, double high) {

    /** Checks the order. */
    public ScoreInterval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "score interval must have low at most high: got [" + low + ", " + high + "]");
        }
    }

    /** Whether nothing is missing that could change the score. */
    public boolean isExact() {
        return low == high;
    }
}
