package org.restoration.evaluation.hierarchy;

/** What happens when a cell, one (indicator, state) after reduction, is missing. Missing is never zero. */
public sealed interface MissingPolicy permits MissingPolicy.Block, MissingPolicy.LowerBound, MissingPolicy.Renormalize {

    /** There is no grade without it: core evidence. The score is bounded as under {@link LowerBound}. */
    record Block() implements MissingPolicy {}

    /** The score is computed with the cell at the worst that its value function can give; the default. */
    record LowerBound() implements MissingPolicy {}

    /**
     * The cell is left out and the weights of its siblings are renormalized, as long as the missing share of their weight is at
     * most a cap; beyond it, {@link LowerBound} holds. The only policy under which a missing value can raise a score; a result
     * that used it is INDICATIVE.
     *
     * @param maxShare greatest missing share of the weight in one node, above 0 and below 1
     */
    record Renormalize(double maxShare) implements MissingPolicy {
        /** Checks the share. */
        public Renormalize {
            if (!(maxShare > 0 && maxShare < 1)) {
                throw new IllegalArgumentException(
                        "greatest missing share must be above 0 and below 1: got " + maxShare);
            }
        }
    }
}
