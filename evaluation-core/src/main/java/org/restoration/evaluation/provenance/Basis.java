package org.restoration.evaluation.provenance;

import org.restoration.evaluation.message.Coded;

/** On what a number rests. */
public enum Basis implements Coded {
    /** A value printed in a standard or regulation. */
    STANDARD("standard"),
    /** A value reported in the scientific literature. */
    LITERATURE("literature"),
    /** A value computed from others by a stated rule. */
    DERIVED("derived"),
    /** A judgement of the profile's authors; never presented as issued by an authority. */
    EXPERT_JUDGEMENT("expert-judgement");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
