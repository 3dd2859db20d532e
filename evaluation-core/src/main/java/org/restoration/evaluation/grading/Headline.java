package org.restoration.evaluation.grading;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Which number is graded. */
public enum Headline implements Coded {
    /** The condition of the current state. */
    CONDITION("condition", "condition", "状态指数"),
    /** How far the site came back from baseline to reference. */
    EFFECTIVENESS("effectiveness", "effectiveness", "修复成效");

    private final String code;
    private final LocalizedText text;

    Headline(String code, String en, String zh) {
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
