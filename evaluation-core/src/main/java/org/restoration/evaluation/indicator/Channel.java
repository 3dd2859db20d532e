package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;

/** How an observation was made. */
public enum Channel implements Coded {
    /** Satellite or unmanned aircraft. */
    SKY("sky"),
    /** Sensor, sample, well or survey on the ground. */
    GROUND("ground"),
    /** Inspection, document or interview. */
    HUMAN("human");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
