package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What an indicator describes, which decides where it may enter. */
public enum IndicatorKind implements Coded {
    /** A property of the ecosystem, measurable at every state; only these enter condition and effectiveness. */
    STATE("state", "state", "状态"),
    /** What was done; 0 by construction before works. Feeds targets and requirements. */
    PROCESS("process", "process", "过程"),
    /** How the site is managed and received; enters the management score beside the index. */
    RESPONSE("response", "response", "响应"),
    /**
     * Shown beside a result and never part of an index: it depends on the set or the scene it was computed in, describes another scale, or
     * says nothing about how the ecosystem is.
     */
    CONTEXT("context", "context", "背景");

    private final String code;
    private final LocalizedText text;

    IndicatorKind(String code, String en, String zh) {
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
