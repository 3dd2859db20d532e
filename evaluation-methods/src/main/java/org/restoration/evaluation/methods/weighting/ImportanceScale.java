package org.restoration.evaluation.methods.weighting;

/** What is done to importances before a method works with them. */
public enum ImportanceScale {
    /** Nothing: the method works with the numbers as the source gives them. */
    AS_GIVEN,
    /** Each is divided by the sum of all. */
    UNIT_SUM,
    /** Each is divided by the greatest. */
    UNIT_MAXIMUM
}
