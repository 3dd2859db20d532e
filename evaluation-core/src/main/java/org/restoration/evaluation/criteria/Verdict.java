package org.restoration.evaluation.criteria;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What became of a requirement or a target. */
public enum Verdict implements Coded {
    /** The evidence shows that it is kept. */
    MET("met", "MET", "满足"),
    /** The evidence shows that it is broken. */
    NOT_MET("not-met", "NOT MET", "未满足"),
    /** The evidence does not decide; never counted as a pass. */
    UNDETERMINED("undetermined", "UNDETERMINED", "无法判定");

    private final String code;
    private final LocalizedText text;

    Verdict(String code, String en, String zh) {
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
