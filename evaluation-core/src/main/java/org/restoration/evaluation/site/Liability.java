package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;

/** Who answers for the mine, which decides topsoil, funds, baseline and acceptance. */
public enum Liability implements Coded {
    /** The mine is producing. */
    PRODUCING("producing"),
    /** The mine is closing. */
    CLOSING("closing"),
    /** Nobody is left who answers for it. */
    ABANDONED("abandoned");

    private final String code;

    Liability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
