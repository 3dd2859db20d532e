package org.restoration.evaluation.tailoring;

import java.util.Objects;
import org.restoration.evaluation.message.LocalizedText;

/**
 * One change that tailoring made, for the trace.
 *
 * @param rule id of the rule, or of the built-in bound that made it
 * @param node what changed
 * @param change what it was and what it became, in both languages
 */
public record TailoringStep(String rule, String node, LocalizedText change) {

    /** What stands for the rule where the site itself states that an indicator does not apply. */
    public static final String NOT_APPLICABLE = "not-applicable";

    /** Checks that nothing is missing. */
    public TailoringStep {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(change, "change");
    }
}
