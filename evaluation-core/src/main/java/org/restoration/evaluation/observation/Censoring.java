package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;

/** Whether the value is the measured one or only a limit of it. */
public enum Censoring implements Coded {
    /** The value was measured. */
    NONE("none"),
    /** The true value lies below the one given, as in {@code <0.05}. */
    BELOW("below"),
    /** The true value lies above the one given, as in {@code >2400}. */
    ABOVE("above");

    private final String code;

    Censoring(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
