package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Who answers for the mine, which decides topsoil, funds, baseline and acceptance. */
public enum Liability implements Coded {
    /** The mine is producing. */
    PRODUCING("producing", "producing", "生产矿山"),
    /** The mine is closing. */
    CLOSING("closing", "closing", "闭坑矿山"),
    /** Nobody is left who answers for it. */
    ABANDONED("abandoned", "abandoned", "责任主体灭失");

    private final String code;
    private final LocalizedText text;

    Liability(String code, String en, String zh) {
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
