package org.restoration.evaluation.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.ReferenceType;

/**
 * How far the site came back: 0 at the degraded baseline, 1 at the reference, negative when it got worse, above 1 possible.
 *
 * @param value the low end of the interval, which is what is reported; empty when undefined, be it for one completion of
 *     missing cells
 * @param interval over the completions of missing cells for which it is defined; empty when it is defined for none
 * @param undefined why it is undefined, or undefined for some completions of missing cells
 * @param referenceType what the reference is
 * @param medianRecovery median of the recoveries of the single indicators, a check where the index depends on a floor
 * @param recoveredShare share of the indicators that reached at least 0.9 of the way
 */
public record Effectiveness(
        OptionalDouble value,
        Optional<ScoreInterval> interval,
        Optional<LocalizedText> undefined,
        ReferenceType referenceType,
        OptionalDouble medianRecovery,
        OptionalDouble recoveredShare) {

    /** Checks that an undefined value says why. */
    public Effectiveness {
        Objects.requireNonNull(referenceType, "referenceType");
        if (value.isEmpty() && undefined.isEmpty()) {
            throw new IllegalArgumentException("undefined effectiveness must say why: got no reason");
        }
    }

    /** Whether there is a value. */
    public boolean isDefined() {
        return value.isPresent();
    }
}
