package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** The state of the site that an observation belongs to. */
public enum State implements Coded {
    /** Before mining; not the same as the reference. */
    PRE_MINING("pre-mining", "pre-mining", "采矿前"),
    /** Degraded, before restoration works. */
    BASELINE("baseline", "baseline", "修复前基线"),
    /** At evaluation; several dates make a trajectory. */
    CURRENT("current", "current", "现状"),
    /** Intact or agreed reference ecosystem. */
    REFERENCE("reference", "reference", "参照"),
    /** Degraded and untreated land nearby, before and after the works. */
    CONTROL("control", "control", "对照");

    private final String code;
    private final LocalizedText text;

    State(String code, String en, String zh) {
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
