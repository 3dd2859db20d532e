package org.restoration.evaluation.methods.result;

/** Which scores of a method are good. */
public enum Preference {
    /** The best alternative has the highest score. */
    HIGHER,
    /** The best alternative has the lowest score. */
    LOWER
}
