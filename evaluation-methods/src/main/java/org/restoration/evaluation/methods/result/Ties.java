package org.restoration.evaluation.methods.result;

/** Which rank alternatives of equal score get; the example is of the scores 9, 7, 7, 5. */
public enum Ties {
    /** The mean of the ranks that they take up: 1, 2.5, 2.5, 4. */
    AVERAGE,
    /** The least of the ranks that they take up: 1, 2, 2, 4. */
    MINIMUM,
    /** The greatest of the ranks that they take up: 1, 3, 3, 4. */
    MAXIMUM,
    /** The next rank, and no rank is left out: 1, 2, 2, 3. */
    DENSE
}
