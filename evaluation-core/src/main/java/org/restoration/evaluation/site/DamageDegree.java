package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** How badly the land was damaged before restoration, frozen at the baseline date. */
public enum DamageDegree implements Coded {
    /** Slight. */
    SLIGHT("slight", "slight", "轻度损毁"),
    /** Moderate. */
    MODERATE("moderate", "moderate", "中度损毁"),
    /** Severe. */
    SEVERE("severe", "severe", "重度损毁");

    private final String code;
    private final LocalizedText text;

    DamageDegree(String code, String en, String zh) {
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
