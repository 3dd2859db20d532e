package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;

/** How badly the land was damaged before restoration, frozen at the baseline date. */
public enum DamageDegree implements Coded {
    /** Slight. */
    SLIGHT("slight"),
    /** Moderate. */
    MODERATE("moderate"),
    /** Severe. */
    SEVERE("severe");

    private final String code;

    DamageDegree(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
