package org.restoration.evaluation.tailoring;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;

/**
 * When a site is such, then a profile changes so.
 *
 * @param id unique id within the profile
 * @param stage when it applies; rules stand in order of stage
 * @param when the condition; it applies only when it surely holds
 * @param then the changes, in order
 * @param reason why, in both languages
 * @param provenance where its numbers come from
 */
public record TailoringRule(
        String id,
        Stage stage,
        ContextCondition when,
        List<Adjustment> then,
        LocalizedText reason,
        Provenance provenance) {

    /** Checks that there is a change. */
    public TailoringRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(provenance, "provenance");
        then = List.copyOf(then);
        if (then.isEmpty()) {
            throw new IllegalArgumentException("tailoring rule " + id + " must change something: got nothing");
        }
    }
}
