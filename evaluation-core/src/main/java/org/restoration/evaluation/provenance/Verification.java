package org.restoration.evaluation.provenance;

import org.restoration.evaluation.message.Coded;

/** How far a number was checked against its source. */
public enum Verification implements Coded {
    /** Checked against the official text itself. */
    VERIFIED("verified"),
    /** Seen quoted in another source; still to be checked against the official text. */
    SECONDARY("secondary"),
    /** Recalled, not seen in any source. A result that such a number entered is INDICATIVE. */
    UNVERIFIED("unverified"),
    /** Nothing to check against: the number is a documented judgement, or computed from others. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Verification(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
