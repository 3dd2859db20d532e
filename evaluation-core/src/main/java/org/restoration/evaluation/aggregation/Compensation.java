package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.Coded;

/** Whether a good score makes up for a bad one. */
public enum Compensation implements Coded {
    /** Fully: a loss is made good by a gain of the same weighted size, however bad the lower score is. */
    FULL("full"),
    /** In part: the lower a score, the more it takes elsewhere to make it good. */
    PARTIAL("partial"),
    /** Not at all: the worst score decides. */
    NONE("none");

    private final String code;

    Compensation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
