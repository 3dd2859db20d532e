package org.restoration.evaluation.criteria;

import java.util.Objects;

/** What follows when a requirement is not met, or when the evidence does not decide it. */
public sealed interface Consequence permits Consequence.CapsGrade, Consequence.Blocks, Consequence.Advises {

    /**
     * The grade is at most the one named.
     *
     * @param grade code of a grade of the profile's scale
     */
    record CapsGrade(String grade) implements Consequence {
        /** Checks that a grade is named. */
        public CapsGrade {
            Objects.requireNonNull(grade, "grade");
        }
    }

    /** There is no grade. */
    record Blocks() implements Consequence {}

    /** It is shown and changes nothing. */
    record Advises() implements Consequence {}
}
