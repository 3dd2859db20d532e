package org.restoration.evaluation.normalization;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Which number a value function scores. */
public enum Input implements Coded {
    /** The reduced value of the indicator, in the indicator's unit. */
    VALUE("value", "value", "指标值"),
    /** The value divided by the value of the reference; dimensionless, 1 at the reference. */
    RATIO_TO_REFERENCE("ratio-to-reference", "ratio to the reference", "与参照之比"),
    /** The greatest quotient of a sample's value and its own limit; dimensionless, 1 exactly at the limit. */
    LIMIT_QUOTIENT("limit-quotient", "quotient of value and limit", "与限值之比"),
    /** The way gone from baseline to reference, (x − baseline) / (reference − baseline); dimensionless. */
    BASELINE_TO_REFERENCE("baseline-to-reference", "way from baseline to reference", "由基线至参照的进程");

    private final String code;
    private final LocalizedText text;

    Input(String code, String en, String zh) {
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
