package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Which values are good. */
public enum Direction implements Coded {
    /** More is better. */
    BENEFIT("benefit", "benefit", "正向"),
    /** Less is better. */
    COST("cost", "cost", "负向"),
    /** A range is best; above and below it are worse. */
    OPTIMUM("optimum", "optimum", "适度");

    private final String code;
    private final LocalizedText text;

    Direction(String code, String en, String zh) {
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
