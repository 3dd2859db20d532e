package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;

/** A state of the site at which an index can be computed: the states of observations, with the control split by the works. */
public enum Snapshot implements Coded {
    /** Before mining. */
    PRE_MINING("pre-mining"),
    /** Degraded, before restoration works. */
    BASELINE("baseline"),
    /** At evaluation. */
    CURRENT("current"),
    /** Reference ecosystem. */
    REFERENCE("reference"),
    /** Untreated control before the works. */
    CONTROL_BEFORE("control-before"),
    /** Untreated control after the works. */
    CONTROL_AFTER("control-after");

    private final String code;

    Snapshot(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
