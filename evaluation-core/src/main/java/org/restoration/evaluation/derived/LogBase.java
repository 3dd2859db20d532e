package org.restoration.evaluation.derived;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** The base of the logarithm in the Shannon index; values of different bases do not compare. */
public enum LogBase implements Coded {
    /** Natural logarithm, result in nat; the usual choice in ecology. */
    E("e", "natural logarithm", "自然对数", 1),
    /** Base 2, result in bit. */
    TWO("two", "logarithm to base 2", "以 2 为底的对数", StrictMath.log(2)),
    /** Base 10. */
    TEN("ten", "logarithm to base 10", "以 10 为底的对数", StrictMath.log(10));

    private final String code;
    private final LocalizedText text;
    private final double natural;

    LogBase(String code, String en, String zh, double natural) {
        this.code = code;
        this.text = LocalizedText.of(en, zh);
        this.natural = natural;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText text() {
        return text;
    }

    double of(double x) {
        return StrictMath.log(x) / natural;
    }
}
