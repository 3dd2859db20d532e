package org.restoration.evaluation.methods.index;

/** What a correlation says of two parts of an index. */
public enum CorrelationFlag {
    /** They oppose each other: raising one lowers the other, so that the index hides a conflict. */
    NEGATIVE,
    /** They have little to do with each other. */
    WEAK,
    /** They go together, as parts of one group should. */
    FITTING,
    /** They tell nearly the same, which then counts twice. */
    HIGH,
    /** One of them does not vary, or fewer than two rows have both. */
    UNDEFINED
}
