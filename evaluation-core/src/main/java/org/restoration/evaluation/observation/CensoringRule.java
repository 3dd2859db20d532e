package org.restoration.evaluation.observation;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What stands for a censored value when values are reduced. Declared by the profile for each indicator. */
public enum CensoringRule implements Coded {
    /** The limit given: for {@code <0.05} the value 0.05. The cautious choice for contaminants, and the default. */
    AT_LIMIT("at-limit", "the limit given", "取所给限"),
    /** Half of the limit given for values below it; values above a limit stay at the limit. */
    HALF_LIMIT("half-limit", "half of the limit given", "取所给限的一半"),
    /** Zero for values below a limit; values above a limit stay at the limit. */
    ZERO("zero", "zero", "取零");

    private final String code;
    private final LocalizedText text;

    CensoringRule(String code, String en, String zh) {
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

    /** The number that stands for a value under this rule. */
    public double valueOf(Observation observation) {
        if (observation.censoring() != Censoring.BELOW) {
            return observation.value();
        }
        return switch (this) {
            case AT_LIMIT -> observation.value();
            case HALF_LIMIT -> observation.value() / 2;
            case ZERO -> 0.0;
        };
    }
}
