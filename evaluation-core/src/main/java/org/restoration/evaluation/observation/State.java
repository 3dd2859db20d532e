package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;

/** The state of the site that an observation belongs to. */
public enum State implements Coded {
    /** Before mining; not the same as the reference. */
    PRE_MINING("pre-mining"),
    /** Degraded, before restoration works. */
    BASELINE("baseline"),
    /** At evaluation; several dates make a trajectory. */
    CURRENT("current"),
    /** Intact or agreed reference ecosystem. */
    REFERENCE("reference"),
    /** Degraded and untreated land nearby, before and after the works. */
    CONTROL("control");

    private final String code;

    State(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
