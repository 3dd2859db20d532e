package org.restoration.evaluation.provenance;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** How far a number was checked against its source. */
public enum Verification implements Coded {
    /** Checked against the official text itself. */
    VERIFIED("verified", "verified", "已核实"),
    /** Seen quoted in another source; still to be checked against the official text. */
    SECONDARY("secondary", "secondary", "转引"),
    /** Recalled, not seen in any source. A result that such a number entered is INDICATIVE. */
    UNVERIFIED("unverified", "unverified", "未核实"),
    /** Nothing to check against: the number is a documented judgement, or computed from others. */
    NOT_APPLICABLE("not-applicable", "nothing to verify", "无需核实");

    private final String code;
    private final LocalizedText text;

    Verification(String code, String en, String zh) {
        this.code = code;
        this.text = LocalizedText.of(en, zh);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
