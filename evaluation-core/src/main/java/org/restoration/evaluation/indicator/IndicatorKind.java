package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;

/** What an indicator describes, which decides where it may enter. */
public enum IndicatorKind implements Coded {
    /** A property of the ecosystem, measurable at every state; only these enter condition and effectiveness. */
    STATE("state"),
    /** What was done; 0 by construction before works. Feeds targets and requirements. */
    PROCESS("process"),
    /** How the site is managed and received; enters the management score beside the index. */
    RESPONSE("response"),
    /**
     * Shown beside a result and never part of an index: it depends on the set or the scene it was computed in, describes another scale, or
     * says nothing about how the ecosystem is.
     */
    CONTEXT("context");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
