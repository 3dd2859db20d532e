package org.restoration.evaluation.profile;

import org.restoration.evaluation.message.Coded;

/** Where a profile stands in its life. */
public enum ProfileStatus implements Coded {
    /** Not yet published; results under it are indicative. */
    DRAFT("draft"),
    /** Published; never changes under its version. */
    PUBLISHED("published"),
    /** A later version exists. */
    SUPERSEDED("superseded"),
    /** No longer to be used. */
    WITHDRAWN("withdrawn");

    private final String code;

    ProfileStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
