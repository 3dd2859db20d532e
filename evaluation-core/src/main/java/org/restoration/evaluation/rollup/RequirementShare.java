package org.restoration.evaluation.rollup;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.message.LocalizedText;

/**
 * A requirement over the parts that it is asked of. A part without a result counts among the undetermined of every requirement.
 *
 * @param id id of the requirement
 * @param name what it demands
 * @param metShare share of their area that meets it, 0 to 1; empty when areas are not known or do not add up
 * @param notMet ids of the parts that do not meet it
 * @param undetermined ids of the parts where the evidence does not decide
 */
public record RequirementShare(
        String id, LocalizedText name, OptionalDouble metShare, List<String> notMet, List<String> undetermined) {

    /** Copies the lists. */
    public RequirementShare {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(metShare, "metShare");
        notMet = List.copyOf(notMet);
        undetermined = List.copyOf(undetermined);
    }

    /** The verdict on the whole: that of its worst part, however small it is. */
    public Verdict verdict() {
        if (!notMet.isEmpty()) {
            return Verdict.NOT_MET;
        }
        return undetermined.isEmpty() ? Verdict.MET : Verdict.UNDETERMINED;
    }
}
