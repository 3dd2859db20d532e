package org.restoration.evaluation.evaluation;

import java.util.Objects;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.message.LocalizedText;

/**
 * What became of one dated target.
 *
 * @param target the target
 * @param due whether its day has come by the evaluation; a target not yet due counts for nothing
 * @param verdict the verdict as of its day, or as of now when it is not yet due
 * @param value the value held against it; empty when missing
 * @param low lower end of the interval that its rule looks at; empty when the rule looks at none
 * @param high upper end of that interval
 * @param benefitOfDoubt whether it was met only by the benefit of the doubt
 * @param explanation what was compared with what, in both languages
 */
public record TargetResult(
        DatedTarget target,
        boolean due,
        Verdict verdict,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        boolean benefitOfDoubt,
        LocalizedText explanation) {

    /** Checks that nothing is missing. */
    public TargetResult {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(explanation, "explanation");
    }
}
