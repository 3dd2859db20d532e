package org.restoration.evaluation.methods.normalization;

/** What a normalization does to costs. */
public enum Orientation {
    /** A cost becomes a benefit: after it, more is better in every column. */
    ORIENTED,
    /** Costs stay costs: the formula of benefits is used for all columns. */
    TYPE_BLIND
}
