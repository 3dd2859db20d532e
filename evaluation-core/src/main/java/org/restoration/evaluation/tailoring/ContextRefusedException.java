package org.restoration.evaluation.tailoring;

import org.restoration.evaluation.message.LocalizedText;

/** A profile says that a context cannot be, such as a rice paddy in a rock quarry. */
public final class ContextRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient LocalizedText why;

    /**
     * A refused context.
     *
     * @param rule id of the tailoring rule that refuses it
     * @param why the reason in both languages
     */
    public ContextRefusedException(String rule, LocalizedText why) {
        super("context must be possible: got one that rule " + rule + " refuses: " + why.en());
        this.rule = rule;
        this.why = why;
    }

    /** Id of the rule that refuses it. */
    public String rule() {
        return rule;
    }

    /** The reason in both languages. */
    public LocalizedText why() {
        return why;
    }
}
