package org.restoration.evaluation.methods.normalization;

import java.util.Collection;
import java.util.List;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** Checks of what is given by indicator. */
final class Targets {

    private Targets() {}

    static void checkFinite(String indicator, double target) {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("target of " + indicator + " must be finite: got " + target);
        }
    }

    /** Refuses an indicator that the matrix does not have: it is probably misspelled. */
    static void checkKnown(String what, Collection<String> given, DecisionMatrix matrix) {
        List<String> indicators = matrix.indicators();
        for (String indicator : given) {
            if (!indicators.contains(indicator)) {
                throw new IllegalArgumentException("indicator of a " + what + " must be one of " + indicators
                        + ": got \"" + indicator + "\""
                        + Nearest.to(indicator, indicators)
                                .map(near -> "\nMaybe \"" + near + "\"")
                                .orElse(""));
            }
        }
    }
}
