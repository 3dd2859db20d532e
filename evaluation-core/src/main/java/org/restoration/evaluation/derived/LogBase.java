package org.restoration.evaluation.derived;

import org.restoration.evaluation.message.Coded;

/** The base of the logarithm in the Shannon index; values of different bases do not compare. */
public enum LogBase implements Coded {
    /** Natural logarithm, result in nat; the usual choice in ecology. */
    E("e", 1),
    /** Base 2, result in bit. */
    TWO("two", StrictMath.log(2)),
    /** Base 10. */
    TEN("ten", StrictMath.log(10));

    private final String code;
    private final double natural;

    LogBase(String code, double natural) {
        this.code = code;
        this.natural = natural;
    }

    @Override
    public String code() {
        return code;
    }

    double of(double x) {
        return StrictMath.log(x) / natural;
    }
}
