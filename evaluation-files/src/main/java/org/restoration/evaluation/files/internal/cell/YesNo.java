package org.restoration.evaluation.files.internal.cell;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What a cell may say to a question. */
public enum YesNo implements Coded {
    /** It is so. */
    YES("yes", "yes", "是"),
    /** It is not so. */
    NO("no", "no", "否");

    private final String code;
    private final LocalizedText text;

    YesNo(String code, String en, String zh) {
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
