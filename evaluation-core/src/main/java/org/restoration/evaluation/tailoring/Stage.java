package org.restoration.evaluation.tailoring;

import org.restoration.evaluation.message.Coded;

/** The order in which tailoring rules apply. */
public enum Stage implements Coded {
    /** What cannot apply to the site. */
    APPLICABILITY("applicability"),
    /** Limits and weights by approved land use and ecosystem. */
    LAND_USE("land-use"),
    /** By mining mode. */
    MINING_MODE("mining-mode"),
    /** By damage degree. */
    DAMAGE("damage"),
    /** By restoration mode. */
    RESTORATION_MODE("restoration-mode");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
