package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** A state of the site at which an index can be computed: the states of observations, with the control split by the works. */
public enum Snapshot implements Coded {
    /** Before mining. */
    PRE_MINING("pre-mining", "pre-mining", "采矿前"),
    /** Degraded, before restoration works. */
    BASELINE("baseline", "baseline", "修复前基线"),
    /** At evaluation. */
    CURRENT("current", "current", "现状"),
    /** Reference ecosystem. */
    REFERENCE("reference", "reference", "参照"),
    /** Untreated control before the works. */
    CONTROL_BEFORE("control-before", "control-before", "工程前对照"),
    /** Untreated control after the works. */
    CONTROL_AFTER("control-after", "control-after", "工程后对照");

    private final String code;
    private final LocalizedText text;

    Snapshot(String code, String en, String zh) {
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
