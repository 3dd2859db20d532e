package org.restoration.evaluation.normalization;

import org.restoration.evaluation.message.Coded;

/** Which number a value function scores. */
public enum Input implements Coded {
    /** The reduced value of the indicator, in the indicator's unit. */
    VALUE("value"),
    /** The value divided by the value of the reference; dimensionless, 1 at the reference. */
    RATIO_TO_REFERENCE("ratio-to-reference"),
    /** The greatest quotient of a sample's value and its own limit; dimensionless, 1 exactly at the limit. */
    LIMIT_QUOTIENT("limit-quotient"),
    /** The way gone from baseline to reference, (x − baseline) / (reference − baseline); dimensionless. */
    BASELINE_TO_REFERENCE("baseline-to-reference");

    private final String code;

    Input(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
