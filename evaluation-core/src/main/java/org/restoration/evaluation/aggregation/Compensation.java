package org.restoration.evaluation.aggregation;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Whether a good score makes up for a bad one. */
public enum Compensation implements Coded {
    /** Fully: a loss is made good by a gain of the same weighted size, however bad the lower score is. */
    FULL("full", "full", "完全补偿"),
    /** In part: the lower a score, the more it takes elsewhere to make it good. */
    PARTIAL("partial", "partial", "部分补偿"),
    /** Not at all: the worst score decides. */
    NONE("none", "none", "不补偿");

    private final String code;
    private final LocalizedText text;

    Compensation(String code, String en, String zh) {
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
