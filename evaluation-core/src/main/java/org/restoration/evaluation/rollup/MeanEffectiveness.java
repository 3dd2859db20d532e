package org.restoration.evaluation.rollup;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.message.LocalizedText;

/**
 * How far the whole came back, computed from the mean conditions of its parts by area and not from a mean of ratios.
 * A part without a reference counts at its target level, as in its own result.
 *
 * @param value the low end of the interval; empty when undefined, be it for one completion of missing cells
 * @param interval over the completions of missing cells for which it is defined; empty when it is defined for none
 * @param undefined why it is undefined
 */
public record MeanEffectiveness(
        OptionalDouble value, Optional<ScoreInterval> interval, Optional<LocalizedText> undefined) {

    /** Checks that an undefined value says why. */
    public MeanEffectiveness {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
        if (value.isEmpty() && undefined.isEmpty()) {
            throw new IllegalArgumentException("undefined effectiveness must say why: got no reason");
        }
    }

    static MeanEffectiveness undefined(LocalizedText why) {
        return new MeanEffectiveness(OptionalDouble.empty(), Optional.empty(), Optional.of(why));
    }
}
