package org.restoration.evaluation.methods.matrix;

/** What the squares of a variance are divided by: papers and programs differ, and ranks of methods that use it may. */
public enum Spread {
    /** By n: the alternatives are all there are. */
    POPULATION(0),
    /** By n − 1: the alternatives are a sample. */
    SAMPLE(1);

    private final int lost;

    Spread(int lost) {
        this.lost = lost;
    }

    /** The variance of a column, from the squares of the distances from its mean; 0 for a constant column or a single value. */
    public double variance(Column column) {
        Summary summary = column.summary();
        if (summary.constant() || summary.count() <= lost) {
            return 0;
        }
        double mean = summary.mean();
        return column.sum(value -> (value - mean) * (value - mean)) / (summary.count() - lost);
    }

    /** The standard deviation of a column. */
    public double deviation(Column column) {
        return Math.sqrt(variance(column));
    }
}
