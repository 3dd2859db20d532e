package org.restoration.evaluation.criteria;

import java.util.Objects;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;

/**
 * A rule with a legal or scientific source that the current state must keep.
 *
 * @param id unique id within the profile
 * @param name what it demands, in both languages
 * @param criterion what is demanded
 * @param rule how an uncertain value is held against it
 * @param consequence what follows when it is not met or not decided
 * @param undetermined in which case the evidence does not decide it
 * @param provenance source, clause, basis and verification
 */
public record Requirement(
        String id,
        LocalizedText name,
        Criterion criterion,
        DecisionRule rule,
        Consequence consequence,
        LocalizedText undetermined,
        Provenance provenance) {

    /** Checks that nothing is missing. */
    public Requirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(undetermined, "undetermined");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** The same requirement with another criterion. */
    public Requirement withCriterion(Criterion other) {
        return new Requirement(id, name, other, rule, consequence, undetermined, provenance);
    }
}
