package org.restoration.evaluation.criteria;

/**
 * How an uncertain value is held against a limit. A requirement has one rule, so that caution is not counted twice.
 *
 * <p>Both confident rules use the two-sided confidence interval of the mean with the declared coverage: for n samples with
 * standard deviation s it is mean ± t((1 + level) / 2, n − 1) · s / √n. Where no uncertainty is known they decide nothing: the
 * verdict is UNDETERMINED.
 */
public sealed interface DecisionRule
        permits DecisionRule.Point, DecisionRule.LowerConfident, DecisionRule.UpperReaches {

    /** The value itself decides; its uncertainty is ignored. Favors neither side. */
    Point POINT = new Point();

    /** The value itself decides; its uncertainty is ignored. Favors neither side. */
    record Point() implements DecisionRule {}

    /**
     * The whole interval must lie on the good side. Favors the environment.
     *
     * @param level coverage of the two-sided interval, above 0.5 and below 1
     */
    record LowerConfident(double level) implements DecisionRule {
        /** Checks the level. */
        public LowerConfident {
            checkLevel(level);
        }
    }

    /**
     * It is enough that the good end of the interval reaches the limit. Gives the operator the benefit of the doubt, and every
     * verdict under it says so.
     *
     * @param level coverage of the two-sided interval, above 0.5 and below 1
     */
    record UpperReaches(double level) implements DecisionRule {
        /** Checks the level. */
        public UpperReaches {
            checkLevel(level);
        }
    }

    /** A level so near 1 that the upper end of its interval would have the probability 1 has no interval. */
    private static void checkLevel(double level) {
        if (!(level > 0.5 && (1 + level) / 2 < 1)) {
            throw new IllegalArgumentException("level of a decision rule must be above 0.5 and below 1: got " + level);
        }
    }
}
