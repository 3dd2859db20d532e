package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;

/** Which values are good. */
public enum Direction implements Coded {
    /** More is better. */
    BENEFIT("benefit"),
    /** Less is better. */
    COST("cost"),
    /** A range is best; above and below it are worse. */
    OPTIMUM("optimum");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
