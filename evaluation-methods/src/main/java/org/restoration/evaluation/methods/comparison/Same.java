package org.restoration.evaluation.methods.comparison;

import org.restoration.evaluation.methods.result.Ranks;

/** Checks that two rankings speak of the same alternatives. */
final class Same {

    private Same() {}

    static int size(Ranks first, Ranks second) {
        if (!first.alternatives().equals(second.alternatives())) {
            throw new IllegalArgumentException("rankings must be of the same alternatives in the same order: got "
                    + first.alternatives() + " and " + second.alternatives());
        }
        return first.size();
    }
}
