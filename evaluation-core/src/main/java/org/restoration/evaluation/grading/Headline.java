package org.restoration.evaluation.grading;

import org.restoration.evaluation.message.Coded;

/** Which number is graded. */
public enum Headline implements Coded {
    /** The condition of the current state. */
    CONDITION("condition"),
    /** How far the site came back from baseline to reference. */
    EFFECTIVENESS("effectiveness");

    private final String code;

    Headline(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
