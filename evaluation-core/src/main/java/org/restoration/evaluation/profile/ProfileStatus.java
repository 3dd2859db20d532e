package org.restoration.evaluation.profile;

import org.restoration.evaluation.message.Coded;

/** Where a profile stands in its life. */
public enum ProfileStatus implements Coded {
    /** Not yet published; results under it are indicative. */
    DRAFT("draft"),
    /** Published; never changes again under its version, but for what becomes of it. */
    PUBLISHED("published"),
    /** Another profile took its place; it still evaluates, and results name the successor. */
    SUPERSEDED("superseded"),
    /** No longer to be used; it still evaluates, and results are indicative and say why. */
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
