package org.restoration.evaluation.normalization;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What a value function does beyond its outermost points. */
public enum Extension implements Coded {
    /** The score stays at that of the outermost point. */
    CLAMP("clamp", "clamped", "截断"),
    /** The outermost line goes on, so that a score may be negative or above 1. */
    EXTEND("extend", "extended", "外推");

    private final String code;
    private final LocalizedText text;

    Extension(String code, String en, String zh) {
        this.code = code;
        this.text = LocalizedText.of(en, zh);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
