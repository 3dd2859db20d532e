package org.restoration.evaluation.reference;

import org.restoration.evaluation.message.Coded;

/** What it means when a limit is not kept. */
public enum Tier implements Coded {
    /** Risk screening: beyond it a risk may exist and is looked into. */
    SCREENING("screening"),
    /** Risk intervention: beyond it the use at issue is not acceptable. */
    INTERVENTION("intervention"),
    /** A plain limit of a standard. */
    LIMIT("limit"),
    /** What the land can bear for ever, such as tolerable soil loss. */
    TOLERANCE("tolerance"),
    /** A limit of a discharge. */
    DISCHARGE("discharge"),
    /** A level at which a study found an effect; not a legal limit. */
    EFFECT_LEVEL("effect-level"),
    /** A level that works are designed to reach. */
    TARGET("target");

    private final String code;

    Tier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
