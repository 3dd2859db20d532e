package org.restoration.evaluation.evaluation;

import java.util.List;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Whether a result may carry a decision. It may when the profile is published (superseded or not), the core evidence is complete, and no unverified
 * number entered; otherwise it is indicative.
 *
 * @param decision whether it may carry a decision
 * @param reasons why it is only indicative, in both languages
 */
public record EvidenceStatus(boolean decision, List<LocalizedText> reasons) {

    /** Copies the list; a decision has no reason against it. */
    public EvidenceStatus {
        reasons = List.copyOf(reasons);
        if (decision != reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "a status must have reasons exactly when it is indicative: got " + reasons.size() + " reasons");
        }
    }

    /** What a reader sees. */
    public LocalizedText text() {
        return decision ? LocalizedText.of(word(), "可作决策依据") : LocalizedText.of(word(), "仅供参考");
    }

    /** DECISION or INDICATIVE, as files write it. */
    public String word() {
        return decision ? "DECISION" : "INDICATIVE";
    }
}
