package org.restoration.evaluation.profile;

import org.restoration.evaluation.message.Coded;

/** What the reference is; only the first two earn the word recovery. */
public enum ReferenceType implements Coded {
    /** A natural ecosystem like the one lost. */
    NATURAL_ANALOGUE("natural-analogue"),
    /** The best local site of the same land use. */
    BEST_LOCAL_SITE("best-local-site"),
    /** Background values of the region. */
    REGIONAL_BACKGROUND("regional-background"),
    /** The reference levels of the profile stand in. */
    TARGET_LEVEL("target-level");

    private final String code;

    ReferenceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
