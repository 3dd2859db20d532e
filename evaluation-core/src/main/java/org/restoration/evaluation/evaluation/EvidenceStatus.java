package org.restoration.evaluation.evaluation;

import java.util.List;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Whether a result may carry a decision. It may when the profile is published (superseded or not), the site is a real one, the core evidence is
 * complete, no unverified number entered, and no score rests on an implausible value; otherwise it is indicative.
 *
 * @param decision whether it may carry a decision
 * @param illustrative whether the site is made up to show something
 * @param reasons why it is only indicative, in both languages
 * @param notes what a reader of the numbers must know besides, whether or not they may carry a decision
 */
public record EvidenceStatus(
        boolean decision, boolean illustrative, List<LocalizedText> reasons, List<LocalizedText> notes) {

    /** Copies the lists; a decision has no reason against it, an illustrative site has one. */
    public EvidenceStatus {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        if (decision != reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "a status must have reasons exactly when it is indicative: got " + reasons.size() + " reasons");
        }
        if (decision && illustrative) {
            throw new IllegalArgumentException("a decision must be about a real site: got an illustrative one");
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
