package org.restoration.evaluation.methods.weighting.subjective;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights in proportion to points. Edwards 1977 (SMART), <a
 * href="https://doi.org/10.1109/TSMC.1977.4309720">doi:10.1109/TSMC.1977.4309720</a>; von Winterfeldt and Edwards 1986 (swing).
 *
 * @param byCode points by code of the indicator, finite and at least 0, one above 0; the order of the map is kept
 * @param question what the points answer
 */
public record Points(Map<String, Double> byCode, Question question) implements SubjectiveWeighting {

    /** Checks the points. */
    public Points {
        Objects.requireNonNull(question, "question");
        Judged.codes(List.copyOf(byCode.keySet()));
        byCode.forEach((code, points) -> {
            if (!(points >= 0) || Double.isInfinite(points)) {
                throw new IllegalArgumentException(
                        "points of " + code + " must be finite and at least 0: got " + points);
            }
        });
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    @Override
    public String name() {
        return question == Question.IMPORTANCE ? "SMART" : "swing";
    }

    @Override
    public Derived weights() {
        return Judged.proportional(
                name(),
                List.copyOf(byCode.keySet()),
                byCode.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What was asked. */
    public enum Question {
        /** How important the indicator is, whatever its range (SMART). */
        IMPORTANCE,
        /** How much the swing of the indicator from its worst to its best is worth (swing weighting). */
        SWING
    }
}
