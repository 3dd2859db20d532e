package org.restoration.evaluation.engine;

/**
 * How an evaluation is carried out; none of it changes a bit of the result.
 *
 * @param threads number of threads for tables of many rows, at least 1
 * @param blockRows rows worked on at a time, at least 1; 512 keeps the work in the second-level cache
 */
public record EvaluationOptions(int threads, int blockRows) {

    /** One thread, blocks of 512 rows. */
    public static final EvaluationOptions DEFAULT = new EvaluationOptions(1, 512);

    /** Checks the ranges. */
    public EvaluationOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("number of threads must be at least 1: got " + threads);
        }
        if (blockRows < 1) {
            throw new IllegalArgumentException("number of rows in a block must be at least 1: got " + blockRows);
        }
    }

    /** The same options with another number of threads. */
    public EvaluationOptions withThreads(int number) {
        return new EvaluationOptions(number, blockRows);
    }

    /** The same options with another size of blocks. */
    public EvaluationOptions withBlockRows(int rows) {
        return new EvaluationOptions(threads, rows);
    }
}
