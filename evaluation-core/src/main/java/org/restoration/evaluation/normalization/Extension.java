package org.restoration.evaluation.normalization;

import org.restoration.evaluation.message.Coded;

/** What a value function does beyond its outermost points. */
public enum Extension implements Coded {
    /** The score stays at that of the outermost point. */
    CLAMP("clamp"),
    /** The outermost line goes on, so that a score may be negative or above 1. */
    EXTEND("extend");

    private final String code;

    Extension(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
