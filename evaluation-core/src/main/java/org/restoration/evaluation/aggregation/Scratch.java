package org.restoration.evaluation.aggregation;

/** The arrays that aggregations of blocks work in, kept from block to block so that none is made anew. For one thread at a time. */
public final class Scratch {

    private double[] lost = {};
    private double[] terms = {};

    /** Empty; it grows with the first block. */
    public Scratch() {}

    /** What sums lost to rounding, zeroed from one index to before another. */
    double[] lost(int from, int to) {
        if (lost.length < to) {
            lost = new double[to];
        }
        java.util.Arrays.fill(lost, from, to, 0);
        return lost;
    }

    /** Room for the terms of one child. */
    double[] terms(int to) {
        if (terms.length < to) {
            terms = new double[to];
        }
        return terms;
    }
}
