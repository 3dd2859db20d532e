package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Whether the value is the measured one or only a limit of it. */
public enum Censoring implements Coded {
    /** The value was measured. */
    NONE("none", "measured", "测得"),
    /** The true value lies below the one given, as in {@code <0.05}. */
    BELOW("below", "below the limit given", "低于所给限"),
    /** The true value lies above the one given, as in {@code >2400}. */
    ABOVE("above", "above the limit given", "高于所给限");

    private final String code;
    private final LocalizedText text;

    Censoring(String code, String en, String zh) {
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
