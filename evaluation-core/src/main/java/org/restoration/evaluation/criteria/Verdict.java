package org.restoration.evaluation.criteria;

import org.restoration.evaluation.message.Coded;

/** What became of a requirement or a target. */
public enum Verdict implements Coded {
    /** The evidence shows that it is kept. */
    MET("met"),
    /** The evidence shows that it is broken. */
    NOT_MET("not-met"),
    /** The evidence does not decide; never counted as a pass. */
    UNDETERMINED("undetermined");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
